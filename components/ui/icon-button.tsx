import { Button, type ButtonProps } from "./button";

interface IconButtonProps extends Omit<ButtonProps, "aria-label" | "title"> {
  readonly label: string;
}

/** A button that shows only an icon; its name is read out and appears on hover. */
export function IconButton({ label, kind = "ghost", size = "icon", ...props }: IconButtonProps) {
  return <Button kind={kind} size={size} aria-label={label} title={label} {...props} />;
}
