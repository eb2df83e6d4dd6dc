import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { appText } from "./app";
import { loaderText } from "./loader";
import { modelText } from "./model";

export const pythonMissing = spawnSync("python3", ["--version"]).status !== 0;

/** Stands for the AWS SDK: answers with the value of PARAMETER, or fails when there is none. */
const stubs = {
  "boto3.py": `import os
from botocore.exceptions import ClientError
class Client:
    def get_parameter(self, Name, WithDecryption):
        assert WithDecryption
        if "PARAMETER" not in os.environ:
            raise ClientError(Name)
        return {"Parameter": {"Value": os.environ["PARAMETER"]}}
def client(service, config):
    assert service == "ssm"
    return Client()
`,
  "botocore/__init__.py": "",
  "botocore/config.py": "class Config:\n    def __init__(self, **limits): pass\n",
  "botocore/exceptions.py": "class BotoCoreError(Exception): pass\nclass ClientError(Exception): pass\n",
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
  const modules = { "app.py": appText, "loader.py": loaderText, "model.py": modelText };
  for (const [path, text] of Object.entries({ ...stubs, ...modules })) writeFileSync(join(folder, path), text);
}
