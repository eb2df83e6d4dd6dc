"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Menu, MenuChoice, MenuChoices } from "@/components/ui/menu";
import { readTheme, type Theme, themes, writeTheme } from "./theme";

const icons = { light: Sun, dark: Moon, system: Monitor } as const;
const names = { light: "Light", dark: "Dark", system: "Like the system" } as const;

/** Light, dark, or what the system says. */
export function ThemeMenu() {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => setTheme(readTheme()), []);
  const choose = (value: string) => {
    const next = themes.find((one) => one === value) ?? "system";
    writeTheme(next);
    setTheme(next);
  };
  const Icon = icons[theme];
  const trigger = (
    <Button kind="ghost" size="icon" aria-label={`Theme: ${names[theme]}`} title="Theme">
      <Icon aria-hidden />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuChoices value={theme} onValueChange={choose}>
        {themes.map((one) => (
          <MenuChoice key={one} value={one}>
            {names[one]}
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
