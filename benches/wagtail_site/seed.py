"""Fills the Wagtail site with the pages of a running KOZMOS: the same texts in the same languages.
seed.py ADDRESS: prints the path of every page here and there, one pair a line."""
import os
import re
import sys
import urllib.request

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
import django

django.setup()
from django.conf import settings
from wagtail.models import Locale, Page, Site

from pages.models import ContentPage


def fetch(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode()


def body(html):
    """What stands in the main part, without scripts and forms: what an editor would have typed."""
    main = re.search(r"<main[^>]*>(.*)</main>", html, re.S).group(1)
    for tag in ("script", "form", "svg", "nav", "h1"):
        main = re.sub(rf"<{tag}\b.*?</{tag}>", "", main, flags=re.S)
    return re.sub(r"\s(class|id|data-[a-z-]+|aria-[a-z]+)=\"[^\"]*\"", "", main)


def path_of(address):
    return re.sub(r"^https?://[^/]+", "", address)


def main(address):
    for code, _ in settings.LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    Page.objects.get(depth=1).get_children().delete()
    top, home, there = Page.objects.get(depth=1), {}, {}
    for locale in Locale.objects.all():
        path = f"/{locale.language_code}"
        page = ContentPage(title="KOZMOS", slug=f"home-{locale.language_code}", locale=locale, body=body(fetch(address + path)))
        if home:
            page.translation_key = next(iter(home.values())).translation_key
        home[locale.language_code] = top.add_child(instance=page)
        there[page.pk] = path
    Site.objects.all().delete()
    Site.objects.create(hostname="127.0.0.1", root_page=home["de"], is_default_site=True)
    addresses = (path_of(line.split("</loc>")[0]) for line in fetch(f"{address}/sitemap.xml").split("<loc>")[1:])
    rooms = ("/organisations/", "/funding")
    german = sorted(path for path in set(addresses) if path.startswith("/de/") and not any(room in path for room in rooms))
    for number, path in enumerate(german[:12]):
        links = dict(re.findall(r'hreflang="([a-z-]+)" href="([^"]+)"', fetch(address + path)))
        key = None
        for locale in Locale.objects.all():
            own = path_of(links.get(locale.language_code, path))
            text = fetch(address + own)
            title = re.sub(r"<[^>]+>", "", re.search(r"<h1[^>]*>(.*?)</h1>", text, re.S).group(1)).strip()[:200]
            page = ContentPage(title=title, slug=f"page-{number}", locale=locale, body=body(text), show_in_menus=True)
            if key:
                page.translation_key = key
            home[locale.language_code].add_child(instance=page)
            key, there[page.pk] = page.translation_key, own
    for page in ContentPage.objects.live():
        print(path_of(page.get_url()), there[page.pk], sep="\t")


main(sys.argv[1].rstrip("/"))
