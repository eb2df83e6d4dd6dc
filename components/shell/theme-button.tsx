"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import { nextTheme, readTheme, type Theme, writeTheme } from "./theme";

const icons = { light: Sun, dark: Moon, system: Monitor } as const;

/** Goes from the system's theme to light to dark and back. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => setTheme(readTheme()), []);
  const turn = () => {
    writeTheme(nextTheme(theme));
    setTheme(nextTheme(theme));
  };
  const { frame } = useWords();
  const { themes } = frame;
  const Icon = icons[theme];
  return (
    <IconButton label={told(frame.theme, { theme: themes[theme], next: themes[nextTheme(theme)] })} onClick={turn}>
      <Icon aria-hidden />
    </IconButton>
  );
}
