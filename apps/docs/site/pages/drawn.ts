const blocks = document.querySelectorAll<HTMLElement>('pre[data-language="mermaid"]');

if (blocks.length > 0) {
  const { default: mermaid } = await import("mermaid");
  const isDark = document.documentElement.dataset["theme"] === "dark";
  mermaid.initialize({ startOnLoad: false, theme: isDark ? "dark" : "neutral" });
  for (const [index, block] of [...blocks].entries()) {
    const lines = [...block.querySelectorAll(".ec-line")].map(({ textContent }) => textContent ?? "");
    const { svg } = await mermaid.render(`drawing-${index}`, lines.join("\n"));
    const figure = document.createElement("figure");
    figure.innerHTML = svg;
    (block.closest(".expressive-code") ?? block).replaceWith(figure);
  }
}

export {};
