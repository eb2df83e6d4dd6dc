import { at, defineRule } from "../rule";

/** Thinking aloud and left-out code, in the words in which they are usually written. */
const DELIBERATION: readonly RegExp[] = [
  /\bh+m{2,}\b|\b(?:oops|whoops|hold on|on second thought|scratch that|never ?mind)\b/i,
  /^\s*(?:wait|actually|okay|ok|alright)[,.!:\u2014-]|\b(?:wait|actually), /i,
  /\bI(?:'m| am|'ll| will|'ve| have|'d| would)? ?(?:just |also |now |still )?(?:notic(?:e|ed|ing)|realiz(?:e|ed)|realis(?:e|ed)|forgot|think|thought|guess|assume|believe|made a mistake|missed|need to|should|can see|decided)\b/,
  /\blet(?:'s| us| me) (?:\w+ )?(?:fix|correct|rethink|reconsider|re-?do|think|try again|see if|double[- ]check|clean this up)\b/i,
  /\b(?:another|potential|possible) (?:issue|problem) (?:I|here|with (?:this|my))\b/i,
  /\b(?:not sure|unsure) (?:if|whether|about|that)\b|\bthis (?:won't|will not|might not|may not|probably) (?:work|be right)\b/i,
  /\bmy (?:previous|earlier|first|last) (?:answer|response|attempt|version|implementation|message)\b/i,
  /\bas (?:you )?requested (?:above|in the prompt|by the user)\b|\bper (?:the|your) (?:prompt|request)\b|\bthe prompt\b|\bas an? (?:assistant|language model)\b/i,
];

const LEFT_OUT: readonly RegExp[] = [
  /^\s*\.{3}/,
  /\b(?:rest|remainder) of (?:the |your )?(?:code|config\w*|resources?|file|script|implementation)\b/i,
  /\b(?:omitted|shortened|truncated|abbreviated) for (?:brevity|clarity)\b/i,
  /\b(?:other|existing|previous|same|similar) (?:config\w*|code|resources?|settings|arguments|as above)\b.*\.{3}|\.{3}\s*(?:etc|and so on|other|existing|more|same|rest|continue)/i,
  /\bcontinued? (?:in|from) the (?:next|previous) (?:part|message|response|section)\b/i,
];

export const rule = defineRule({
  id: "no-deliberation",
  class: "F18",
  severity: "low",
  summary: "Comments explain the code; they do not think aloud or stand for code that was left out.",
  why: '"Hmm, I noticed a potential issue" says that the author knew of a defect and left it in. "… rest of the configuration" says that something is missing.',
  howToFix: "Resolve what the comment doubts, then delete it; write the code that was left out.",
  references: [
    { title: "Terraform style: comments", url: "https://developer.hashicorp.com/terraform/language/style#comments" },
  ],
  examples: {
    bad: [
      {
        title: "second thoughts",
        files:
          "# Hmm, I noticed a potential issue with the API Gateway API key integration\nlocals {\n  # Actually, another issue I'm noticing is the WAF association\n  a = 1 # let me fix this\n}\n",
        lines: [1, 3, 4],
      },
      {
        title: "code left out",
        files:
          'resource "aws_lambda_function" "m" {\n  # ... other config ...\n  function_name = "m"\n}\n/* rest of the resources remain the same */\n',
        lines: [2, 5],
      },
    ],
    good: [
      {
        title: "comments that explain",
        files:
          "# Lambda waits for the mount targets: without them the first call fails.\nlocals {\n  a = 1 # seconds, see the limits of API Gateway\n}\n",
      },
      {
        title: "words that only look alike, for_each",
        files:
          '# The actual value is let through; wait_for_deployment is I/O bound.\nresource "aws_sqs_queue" "q" {\n  for_each = toset(["a"]) # Let\'s Encrypt needs one queue per name\n}\n',
      },
      {
        title: "in a string, count",
        files: 'resource "aws_ssm_parameter" "p" {\n  count = 1\n  value = "Hmm, actually, I think"\n}\n',
      },
    ],
  },
  *check(module) {
    for (const file of module.files) {
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
            message: `comment stands for code that was left out ("${said}"), expected the code`,
          };
        }
      }
    }
  },
});
