import { Button, type ButtonProps } from "./button";
import { Hint } from "./hint";

interface IconButtonProps extends Omit<ButtonProps, "aria-label" | "asChild"> {
  readonly label: string;
}

/** A button that shows only an icon; its name is read out and appears on hover and focus. */
export function IconButton({ label, kind = "ghost", size = "icon", ...props }: IconButtonProps) {
  return (
    <Hint text={label}>
      <Button kind={kind} size={size} aria-label={label} {...props} />
    </Hint>
  );
}
