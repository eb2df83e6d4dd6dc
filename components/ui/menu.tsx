import { Check } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";

interface MenuProps {
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly align?: "start" | "end";
}

const itemLook =
  "relative flex cursor-pointer select-none items-start gap-2 rounded px-2 py-1.5 text-sm outline-none data-[highlighted]:bg-hover data-[disabled]:opacity-45 pointer-coarse:py-2.5 [&_svg]:mt-px [&_svg]:size-4 [&_svg]:shrink-0";

/** A list of actions under a button. */
export function Menu({ trigger, children, align = "end" }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="fade-in-0 z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 max-w-[calc(100vw-1rem)] animate-in overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-lg"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** One action. */
export function MenuItem(props: ComponentProps<typeof Radix.Item>) {
  return <Radix.Item className={itemLook} {...props} />;
}

/** One of several choices of which exactly one holds. */
export function MenuChoice({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  return (
    <Radix.RadioItem value={value} className={itemLook}>
      <span className="size-4">
        <Radix.ItemIndicator>
          <Check aria-hidden />
        </Radix.ItemIndicator>
      </span>
      {children}
    </Radix.RadioItem>
  );
}

/** Around the choices that exclude each other. */
export const MenuChoices = Radix.RadioGroup;
