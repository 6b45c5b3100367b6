/**
 * Variables that the shell itself sets, so that reading them asks nothing of the environment.
 * Source: https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html
 */
const SET_BY_THE_SHELL = new Set(
  `BASH BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_LINENO BASH_REMATCH BASH_SOURCE
  BASH_SUBSHELL BASH_VERSINFO BASH_VERSION COLUMNS COMP_CWORD COMP_LINE COMP_POINT COMP_WORDS COPROC DIRSTACK EPOCHREALTIME
  EPOCHSECONDS EUID FUNCNAME GROUPS HISTCMD HOSTTYPE IFS LINENO LINES MACHTYPE MAPFILE OLDPWD OPTARG OPTERR OPTIND OSTYPE
  PIPESTATUS PPID PS4 PWD RANDOM READLINE_LINE REPLY SECONDS SHELLOPTS SHLVL SRANDOM UID`.split(/\s+/),
);

/** Whether `$name` asks the environment; `$1`, `$?`, `$@` and what the shell sets itself do not. */
export const isEnvName = (name: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && name !== '_' && !SET_BY_THE_SHELL.has(name);

/** Programs that run the text after `-c`. */
export const isShell = (word: string): boolean => /^(?:\S*\/)?(?:ba|da|a|k|z)?sh$/.test(word);

/** An option group with `c` in it: `-c`, `-lc`, `-euxc`. */
export const isCommandOption = (word: string): boolean => /^-[a-z]*c[a-z]*$/.test(word);
