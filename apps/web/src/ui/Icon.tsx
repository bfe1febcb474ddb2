interface IconProps {
  /** The drawing, as its file has it. */
  svg: string;
  /** Pixels of each side. */
  size: number;
}

const drawn = new Map<string, Node>();

const draw = (svg: string): Node => {
  const template = document.createElement("template");
  template.innerHTML = svg;
  const drawing = template.content.querySelector("svg");
  if (drawing === null) throw new Error("An icon is not a drawing");
  drawing.setAttribute("aria-hidden", "true");
  drawn.set(svg, drawing);
  return drawing;
};

/** A drawing beside its words, never in their place: parsed once, copied wherever it stands. */
export function Icon(props: IconProps) {
  const copy = () => {
    const { svg, size } = props;
    const drawing = (drawn.get(svg) ?? draw(svg)).cloneNode(true);
    if (!(drawing instanceof SVGElement)) throw new Error("An icon is not a drawing");
    drawing.setAttribute("width", String(size));
    drawing.setAttribute("height", String(size));
    return drawing;
  };
  return <>{copy()}</>;
}
