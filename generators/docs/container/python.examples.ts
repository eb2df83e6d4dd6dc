import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { appText } from "./app";
import { loaderText } from "./loader";
import { modelText } from "./model";
import { routerText } from "./router";

export const pythonMissing = spawnSync("python3", ["--version"]).status !== 0;

/** What a router knows of versions and their shares. */
export function exampleShares(percents: Readonly<Record<string, number>>): string {
  const entries = Object.entries(percents).map(([version, percent]) => {
    return [version, { alias: `arn:aws:lambda:us-east-1:1:function:f-${version}:live`, percent }];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/**
 * Stands for the AWS SDK: answers with the value of PARAMETER, or fails when there is none; a function answers with what it
 * was asked, or has the FAULT of that name.
 */
const stubs = {
  "boto3.py": `import io, json, os
import botocore.exceptions as faults
from botocore.exceptions import ClientError
class Lambda:
    asked = 0
    def invoke(self, FunctionName, Payload):
        fault = os.environ.get("FAULT", "")
        self.asked += 1
        if fault == "ClientError":
            raise ClientError({"Error": {"Code": "TooManyRequestsException"}})
        if hasattr(faults, fault) and (fault != "ConnectionClosedError" or self.asked == 1):
            raise getattr(faults, fault)(fault)
        body = json.dumps({"asked": FunctionName, "event": json.loads(Payload)})
        answer = {"statusCode": 200, "headers": {"X-Own": "kept", "x-model-version": "forged"}, "body": body}
        texts = {"NoAnswer": "[]", "NoJson": "no"}
        error = {"FunctionError": "Unhandled"} if fault == "FunctionError" else {}
        return {"Payload": io.BytesIO(texts.get(fault, json.dumps(answer)).encode()), **error}
class Client:
    def get_parameter(self, Name, WithDecryption):
        assert WithDecryption
        if "PARAMETER" not in os.environ:
            raise ClientError(Name)
        return {"Parameter": {"Value": os.environ["PARAMETER"]}}
def client(service, config):
    return {"ssm": Client, "lambda": Lambda}[service]()
`,
  "botocore/__init__.py": "",
  "botocore/config.py": "class Config:\n    def __init__(self, **limits): pass\n",
  "botocore/exceptions.py": `class BotoCoreError(Exception): pass
class ConnectionClosedError(BotoCoreError): pass
class ReadTimeoutError(BotoCoreError): pass
class ClientError(Exception):
    def __init__(self, response): self.response = response
`,
  // A handler that raises answers as Lambda would: with the error.
  "drive.py": `import importlib, json, os, sys
handler = importlib.import_module(os.environ.get("MODULE", "app")).handler
class Context:
    aws_request_id = "from-context"
for event in json.load(sys.stdin):
    try:
        answer = handler(event, Context)
    except Exception as error:
        answer = {"raised": type(error).__name__, "message": str(error)}
    print("ANSWER " + json.dumps(answer))
`,
};

/** Writes the container's modules and what stands for the SDK into a folder. */
export function writePython(folder: string): void {
  mkdirSync(join(folder, "botocore"));
  const modules = { "app.py": appText, "loader.py": loaderText, "model.py": modelText, "router.py": routerText };
  for (const [path, text] of Object.entries({ ...stubs, ...modules })) writeFileSync(join(folder, path), text);
}
