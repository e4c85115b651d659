// Forced colours: the reader's own palette takes the place of ours, grounds and shadows go. Whatever they said must be said
// by an edge, a line under words, or a colour of that palette. How much contrast the palette has is the reader's choice;
// that our drawings can be seen on it is not.

/** What these looks need, in the page: kept at `globalThis.__forced`. */
function tools() {
  const clear = (colour) => colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
  const ground = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!clear(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map(Number).slice(0, 3).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const shown = (e) => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && e.getClientRects().length > 0;
  const line = (style, side, base) => {
    const of = (part) => style[`${side}${part}`];
    return parseFloat(of('Width')) >= 1 && !['none', 'hidden'].includes(of('Style')) && !clear(of('Color')) && of('Color') !== base;
  };
  /** Does something other than a ground or a shadow set it apart? */
  const edged = (e, pseudo) => {
    const style = getComputedStyle(e, pseudo);
    const base = ground(pseudo ? e : e.parentElement);
    const own = style.backgroundColor;
    return ['borderTop', 'borderRight', 'borderBottom', 'borderLeft', 'outline'].some((side) => line(style, side, base))
      || style.textDecorationLine !== 'none' || (!clear(own) && own !== base);
  };
  const name = (e, pseudo) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}${pseudo ?? ''}`;
  globalThis.__forced = { ...globalThis.__forced, clear, ground, contrast, shown, edged, name };
}

/** Remembers what a ground or a shadow sets apart while our own colours are on, and which pictures have a ground of ours. */
export async function remember(page) {
  await page.evaluate(tools);
  await page.evaluate(() => {
    const { clear, ground, shown } = globalThis.__forced;
    const kept = { grounds: [], pictures: [] };
    const paper = ground(document.body);
    for (const e of document.querySelectorAll('body *')) {
      if (e.closest('svg') || !shown(e)) continue;
      if (e.matches('[type=checkbox], [type=radio]') && getComputedStyle(e).appearance !== 'none') continue;
      if (e.matches('img, [type=image]')) {
        if (ground(e) !== paper) kept.pictures.push([e, ground(e)]);
        continue;
      }
      for (const pseudo of [undefined, '::before', '::after']) {
        const style = getComputedStyle(e, pseudo);
        if (pseudo && ['none', 'normal'].includes(style.content)) continue;
        const own = style.backgroundColor;
        const apart = !clear(own) && own !== ground(pseudo ? e : e.parentElement);
        if (apart || style.boxShadow !== 'none') kept.grounds.push([e, pseudo]);
      }
    }
    globalThis.__forced.kept = kept;
  });
}

/** What is lost with the palette that is on; `remember` has been called on this page. */
export async function forced(page) {
  return page.evaluate(() => {
    const { clear, ground, contrast, shown, edged, name, kept } = globalThis.__forced;
    const findings = new Set();
    for (const [e, pseudo] of kept.grounds) {
      if (shown(e) && !edged(e, pseudo)) findings.add(`forced colours: only a ground or a shadow tells ${name(e, pseudo)} apart`);
    }
    for (const [e, before] of kept.pictures) {
      if (shown(e) && ground(e) !== before) findings.add(`forced colours: the picture ${name(e)} in ${name(e.parentElement)} has lost its ground`);
    }
    for (const e of document.querySelectorAll('button, .button, input:not([type=hidden], [type=checkbox], [type=radio], [type=image]), select, textarea')) {
      if (shown(e) && !edged(e)) findings.add(`forced colours: no edge on ${name(e)}`);
    }
    const own = (e) => [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    for (const e of document.querySelectorAll('body :not(svg, svg *)')) {
      if (own(e) && shown(e) && contrast(getComputedStyle(e).color, ground(e)) < 4.5) findings.add(`forced colours: the text of ${name(e)} cannot be read on ${ground(e)}`);
    }
    for (const e of document.querySelectorAll('svg :is(path, circle, ellipse, rect, line, polyline, polygon, text)')) {
      if (!shown(e) || e.closest('defs, clipPath, mask')) continue;
      const style = getComputedStyle(e);
      const paints = [style.fill, parseFloat(style.strokeWidth) > 0 ? style.stroke : 'none'].filter((paint) => paint !== 'none' && !clear(paint));
      const base = ground(e.closest('svg'));
      const least = e.matches('text') ? 4.5 : 3;
      if (paints.length > 0 && !paints.some((paint) => paint.startsWith('url') || contrast(paint, base) >= least)) {
        findings.add(`forced colours: ${name(e)} in ${name(e.closest('svg').parentElement)} cannot be seen on ${base}`);
      }
    }
    return [...findings];
  });
}

/** In our own colours whatever takes the focus shows it: its ring has two colours, and one of them is told from the ground
 * around it (WCAG 2.4.7, 1.4.11). */
export async function rings(page) {
  await page.evaluate(tools);
  // After a key a browser shows the focus that a script sets, as that of the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { contrast, ground, shown, name } = globalThis.__forced;
    const findings = new Set();
    for (const e of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
      if (!shown(e)) continue;
      e.focus({ preventScroll: true });
      if (document.activeElement !== e) continue;
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(e);
      const outline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? outlineColor : null;
      const colours = [outline, boxShadow.match(/^rgba?\([^)]*\)/)?.[0]].filter(Boolean);
      const base = ground(e.parentElement);
      if (!colours.some((colour) => contrast(colour, base) >= 3)) findings.add(`focus: the ring of ${name(e)} (${colours}) cannot be seen on ${base}`);
    }
    document.activeElement?.blur();
    return [...findings];
  });
}
