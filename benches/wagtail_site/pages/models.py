from wagtail.fields import RichTextField
from wagtail.models import Page


class ContentPage(Page):
    """A page of the centre: title and text, with menu, breadcrumb and language switch around it."""

    body = RichTextField()
    template = "pages/page.html"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["menu"] = self.get_site().root_page.localized.get_children().live().in_menu()
        context["crumbs"] = self.get_ancestors().filter(depth__gt=1)
        context["others"] = self.get_translations(inclusive=True).live().select_related("locale")
        return context
