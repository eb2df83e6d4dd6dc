export const shells = ["bash", "zsh", "fish"] as const;

/** Each asks `stackwright complete` with every key, and falls back to names of files. */
export const scripts: Readonly<Record<(typeof shells)[number], string>> = {
  bash: `_stackwright() {
  local IFS=$'\\n'
  COMPREPLY=($(stackwright complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _stackwright stackwright
`,
  zsh: `_stackwright() {
  local -a found
  local word about
  while IFS=$'\\t' read -r word about; do
    found+=("\${word//:/\\\\:}:$about")
  done < <(stackwright complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe stackwright found; else _files; fi
}
compdef _stackwright stackwright
`,
  fish: `function __stackwright_complete
  set -l words (commandline -opc) (commandline -ct)
  stackwright complete -- $words[2..-1] 2>/dev/null
end
complete -c stackwright -a '(__stackwright_complete)'
`,
};
