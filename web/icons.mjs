// Gathers the Fluent icons named in icons.txt into one sprite, web/dist/icons.svg (built, never
// committed). One name a line, as Fluent writes it: "TextT" is text_t_20_regular.svg.
import { mkdir, readFile, writeFile } from "node:fs/promises";

const here = (path) => new URL(path, import.meta.url);
const fileName = (name) => name.replace(/([A-Z0-9])/g, "_$1").toLowerCase().slice(1) + "_20_regular.svg";

async function symbol(name) {
  const file = here(`node_modules/@fluentui/svg-icons/icons/${fileName(name)}`);
  const svg = await readFile(file, "utf8").catch(() => {
    throw new Error(`icons.txt: Fluent has no icon “${name}” (looked for ${fileName(name)})`);
  });
  const drawing = svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
  return `<symbol id="${name}" viewBox="0 0 20 20">${drawing}</symbol>`;
}

const names = (await readFile(here("icons.txt"), "utf8")).split("\n").filter(Boolean);
const symbols = await Promise.all(names.map(symbol));
await mkdir(here("dist/"), { recursive: true });
await writeFile(
  here("dist/icons.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`,
);
