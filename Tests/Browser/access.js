// Rules of WCAG 2.2 AA that a program can check; what is wrong on this page, each in a line.
const problems = [];
const say = (what, element) => problems.push(what + ": " + (element ? element.outerHTML.slice(0, 160) : ""));
const isShown = (element) => {
  if (!element.getClientRects().length) return false;
  const style = getComputedStyle(element);
  return style.visibility !== "hidden" && style.clipPath === "none";
};
const name = (element) => {
  const labelled = element.getAttribute("aria-labelledby");
  const by = labelled ? labelled.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ") : "";
  const labels = element.labels ? [...element.labels].map((label) => label.textContent).join(" ") : "";
  return (element.getAttribute("aria-label") || by || labels || element.textContent || element.title || element.alt || "").trim();
};

// 3.1.1, 2.4.2, 1.3.1, 2.4.1
if (!document.documentElement.lang) say("the page has no language");
if (!document.title.trim()) say("the page has no title");
if (document.querySelectorAll("main").length !== 1) say("there is not one main");
if (document.querySelectorAll("h1").length !== 1) say("there is not one h1");
const skip = document.querySelector("a[href='#main']");
if (!skip || document.querySelector("a") !== skip) say("the first link does not skip to the content");
let level = 1;
for (const heading of document.querySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6")) {
  const own = Number(heading.tagName[1]);
  if (own > level + 1) say("a heading skips a level", heading);
  level = own;
  if (!heading.textContent.trim()) say("a heading is empty", heading);
}
// 4.1.1 in effect: what is referred to must be one
const ids = new Map();
for (const element of document.querySelectorAll("[id]")) ids.set(element.id, (ids.get(element.id) ?? 0) + 1);
for (const [id, count] of ids) if (count > 1) say("an id is there " + count + " times: " + id);
for (const element of document.querySelectorAll("[aria-labelledby], [aria-describedby], label[for]")) {
  for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
    for (const id of (element.getAttribute(attribute) ?? "").split(" ").filter(Boolean)) {
      if (!document.getElementById(id)) say(attribute + " names nothing", element);
    }
  }
}
// 4.1.2, 1.1.1, 2.4.4, 3.3.2
for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, [role=img], [role=region], nav, svg a")) {
  if (isShown(element) && !name(element)) say("it has no name", element);
}
for (const image of document.images) if (!image.hasAttribute("alt")) say("an image has no alt", image);
for (const table of document.querySelectorAll("main table")) {
  if (isShown(table) && table.closest(".body") === null && !table.querySelector("th[scope]")) say("a table has no heads", table);
}
for (const area of document.querySelectorAll(".scroll")) if (area.tabIndex < 0 || !area.getAttribute("aria-label")) say("a scrolled area can't be reached by keys", area);
// 3.1.2: right-to-left scripts say so
for (const element of document.querySelectorAll("h1, h2, h3, p, td")) {
  const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join("");
  const letters = own.match(/\p{L}/gu) ?? [];
  const arabic = own.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu) ?? [];
  if (isShown(element) && letters.length > 20 && arabic.length > letters.length / 2 && getComputedStyle(element).direction !== "rtl") {
    say("text from right to left is set from left to right", element);
  }
}
// 1.4.3: contrast of text with its ground
const parse = (colour) => {
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  if (colour.startsWith("color(srgb")) return [numbers[0] * 255, numbers[1] * 255, numbers[2] * 255, numbers[3] ?? 1];
  return [numbers[0], numbers[1], numbers[2], numbers[3] ?? 1];
};
const luminance = (colour) => {
  const [r, g, b] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const over = (top, bottom) => [0, 1, 2].map((index) => top[index] * top[3] + bottom[index] * (1 - top[3])).concat(1);
const ground = (element) => {
  const layers = [];
  for (let place = element; place; place = place.parentElement) layers.push(parse(getComputedStyle(place).backgroundColor));
  return layers.reverse().reduce((bottom, top) => over(top, bottom), parse(getComputedStyle(document.body).backgroundColor));
};
const seen = new Set();
for (const element of document.querySelectorAll("body *")) {
  if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || !isShown(element)) continue;
  if (element.closest("svg")) continue;
  const style = getComputedStyle(element);
  const back = ground(element);
  const front = over(parse(style.color), back);
  const [light, dark] = [luminance(front), luminance(back)].sort((one, other) => other - one);
  const ratio = (light + 0.05) / (dark + 0.05);
  const size = parseFloat(style.fontSize);
  const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
  const key = style.color + back + needed;
  if (ratio < needed && !seen.has(key)) {
    seen.add(key);
    say("contrast " + ratio.toFixed(2), element);
  }
}
// 2.5.8: targets of 24 by 24, but for those in a line of text
for (const element of document.querySelectorAll("button, select, input:not([type=hidden]), summary, nav a, .tags a, .turn a")) {
  if (!isShown(element)) continue;
  const box = element.getBoundingClientRect();
  if (box.width && (box.height < 24 || box.width < 24)) say("a target is " + box.width.toFixed(0) + " by " + box.height.toFixed(0), element);
}
// 1.4.10: nothing is wider than the window
const width = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth > width + 1) {
  const wide = [...document.querySelectorAll("body *")].find((element) => element.getBoundingClientRect().right > width + 1 && !element.closest(".scroll") && getComputedStyle(element).position !== "absolute");
  say("the page is " + document.documentElement.scrollWidth + " wide in a window of " + width, wide);
}
return problems;
