import { fires, silent } from "@/lib/lint/examples";
import { perFile } from "@/lib/lint/per-file";
import { at, defineRule } from "@/lib/lint/rule";
import { terraformDocs } from "./references/terraform-docs";

/** Thinking aloud and left-out code, in the words in which they are usually written. */
const DELIBERATION: readonly RegExp[] = [
  /\bhm{2,}\b|\b(?:oops|whoops|on second thought|scratch that|never ?mind)\b|\bhold on[,.!]/i,
  /^\s*(?:wait[,!]|actually,|alright,|ok(?:ay)?, (?:so|let|now|I|we|this|that|but)\b)|[.;:!?\u2014-]\s*(?:wait|actually), /i,
  /\bI(?:'m| am|'ll| will|'ve| have|'d| would)? ?(?:just |also |now |still )?(?:notic(?:e|ed|ing)|realiz(?:e|ed)|realis(?:e|ed)|forgot|think|thought|guess|believe|made a mistake|missed|need to|should|can see|decided)\b/,
  /\bI(?:'ll| will|'m going to| am going to) (?:use|add|create|keep|include|set|omit|skip|leave|assume|fix|simplify|define)\b/,
  /\blet(?:'s| us| me) (?:\w+ )?(?:fix|correct|rethink|reconsider|re-?do|think|try again|see if|double[- ]check|clean this up)\b/i,
  /\b(?:another|potential|possible) (?:issue|problem) (?:I\b|with my\b)/i,
  /\b(?:not sure|unsure) (?:if|whether|about|that)\b|\bthis (?:might not|may not|probably (?:won't|doesn't)) (?:work|be right)\b(?=\W*$|,| as (?:is|expected|intended)\b| (?:correctly|properly|yet|here)\b)/i,
  /\bmy (?:previous|earlier|first|last) (?:answer|response|attempt|version|implementation|message)\b/i,
  /\bas (?:you )?requested (?:above|in the prompt)\b|\b(?:per|in|from|by) (?:the|your) (?:prompt|request)(?:'s)?(?=[\s,.]*$|[.,] | (?:asks|says|requires|wants)\b)|\bas an? (?:assistant|language model)\b/i,
];

const LEFT_OUT: readonly RegExp[] = [
  /^\s*\.{3}\s*(?:$|\(|(?:other|existing|more|same|rest|additional|remaining|previous|your|config\w*|etc)\b)/i,
  /^\W*(?:the )?(?:rest|remainder) of (?:the |your )?(?:code|config\w*|resources?|file|script|implementation)\b(?=\W*$|.*(?:\.{3}|\b(?:same|unchanged|here|continues?|omitted|above|below|goes)\b))/i,
  /\b(?:omitted|shortened|truncated|abbreviated) for (?:brevity|clarity)\b/i,
  /^\W*(?:other|existing|previous|same|similar) (?:config\w*|code|resources?|settings|arguments|as above)\b.*\.{3}|\.{3}\s*(?:other|existing|more|same|rest|continue[sd]?)\b/i,
  /\badd (?:your )?(?:more|other|additional|own) (?:\w+ ){1,3}(?:here|as (?:needed|required))\W*$/i,
  /\bcontinued? (?:in|from) the (?:next|previous) (?:part|message|response|section)\b/i,
  /\bin (?:a |an )?(?:real|actual|production)(?:[- ]world)?(?: production)? (?:environment|deployment|scenario|setup|application|system|implementation|world),? (?:you|we|this|it|I)(?:'d| would| should| might)\b/i,
  /\bthis is (?:just |only )?an? (?:placeholder|simplified (?:version|example)|dummy)\b/i,
];

/** Prose may say what it will do and why; what it doubts and leaves as it is, it may not. */
const SECOND_THOUGHTS =
  /\bhm{2,}\b|\b(?:oops|whoops|on second thought|scratch that)\b|\bwait, (?:I|that|this|no|actually|there)\b|\bI(?:'ve| have)? (?:just )?notic(?:e|ed) (?:a|an|some|that|another) (?:potential |possible |small )?(?:issue|problem|bug|error|mistake)|\blet me (?:rethink|reconsider|re-?do|try again)\b/i;

const LONGEST_LINE = 10_000;
const FENCE = "```";

export const rule = defineRule({
  id: "no-deliberation",
  ofText: true,
  ofReplaced: true,
  class: "F18",
  severity: "low",
  summary: "Comments explain the code; they do not think aloud or stand in for code that was left out.",
  why:
    '"Hmm, I noticed a potential issue" says that the author knew of a defect and left it in. "… rest of the ' +
    'configuration" says that something is missing.',
  howToFix: "Resolve what the comment doubts, then delete it; write the code that was left out.",
  references: [terraformDocs("Terraform style: comments", "language/style#comments")],
  check: perFile(function* (file) {
    for (const comment of file.parsed.comments) {
      const text = comment.text.replace(/\s+/g, " ");
      const said = text.trim().slice(0, 60);
      if (DELIBERATION.some((pattern) => pattern.test(text))) {
        yield {
          ...at(file, comment),
          message: `comment thinks aloud ("${said}"), expected an explanation or nothing`,
        };
      } else if (LEFT_OUT.some((pattern) => pattern.test(text))) {
        yield {
          ...at(file, comment),
          message: `comment stands in for code that was left out ("${said}"), expected the code`,
        };
      }
    }
  }),
  *checkProse(path, lines) {
    for (const [at, line] of lines.entries()) {
      const found = line.length < LONGEST_LINE ? SECOND_THOUGHTS.exec(line) : null;
      if (!found) continue;
      const point = { line: at + 1, column: found.index + 1 };
      yield {
        file: path,
        range: { start: point, end: { ...point, column: point.column + found[0].length } },
        message: `the answer thinks aloud ("${line.trim().slice(0, 60)}"), expected its author to resolve it`,
      };
    }
  },
  examples: () => ({
    bad: [
      {
        title: "in the prose of an answer",
        files: {
          "answer.md": `Hmm, I noticed a potential issue with the key.\n\n${FENCE}hcl\nlocals {\n  a = 1\n}\n${FENCE}\n`,
        },
        lines: [1],
      },
      fires("second thoughts", 1, 3, 4)`
        # Hmm, I noticed a potential issue with the API Gateway API key integration
        locals {
          # Actually, another issue I'm noticing is the WAF association
          a = 1 # let me fix this
        }
      `,
      fires("what the real thing would be", 1, 3, 5, 7)`
        # In a real production environment, you would use a validated certificate
        locals {
          # I'll use a simplified version here
          a = 1
          # Add more rules as needed...
        }
        # This is a placeholder, replace it with the real ARN
      `,
      fires("code left out", 2, 5)`
        resource "aws_lambda_function" "m" {
          # ... other config ...
          function_name = "m"
        }
        /* rest of the resources remain the same */
      `,
    ],
    good: [
      silent("comments that explain")`
        # Times are written hhmm, in UTC (HHMM of the day before for the first).
        # Lambda waits for the mount targets: without them the first call fails.
        locals {
          a = 1 # seconds, see the limits of API Gateway
        }
      `,
      silent("words that only look alike, for_each")`
        # The actual value is let through; wait_for_deployment is I/O bound.
        resource "aws_sqs_queue" "q" {
          for_each = toset(["a"]) # Let's Encrypt needs one queue per name
        }
      `,
      silent("reasons that use the same words, dynamic")`
        # Without this wait, the first call fails; the rest of the resources depend on it.
        # OK: the health check's path. Objects under legal hold on the bucket stay.
        resource "aws_security_group" "s" {
          # this won't work on arm64; works around a possible issue with this provider version
          dynamic "ingress" {
            for_each = var.ports # only the public ones if any... otherwise all; 80, 443, ... etc, see the prompt cache; this may not work with older providers
            content {
              from_port = ingress.value # the role I assume: see README...
              # ...and attach it, as requested by the user
            }
          }
        }
      `,
      silent("in a string, count")`
        resource "aws_ssm_parameter" "p" {
          count = 1
          value = "Hmm, actually, I think"
        }
      `,
    ],
  }),
});
