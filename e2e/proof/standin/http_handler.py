"""How the stand-in speaks HTTP: connections stay open, as AWS keeps them.

werkzeug closes each connection after its answer. On a busy machine one answer in some thousands is lost by that; the
SDK then asks again, and a creation that had succeeded is refused because the thing exists.
"""

import os
from http import HTTPStatus

from werkzeug.serving import WSGIRequestHandler


class KeepAliveHandler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    # An answer leaves in one piece, when the request is done.
    wbufsize = -1

    def run_wsgi(self):
        if self.headers.get("Expect", "").lower() == "100-continue":
            self.send_response_only(HTTPStatus.CONTINUE)
            self.end_headers()
            self.wfile.flush()
        self.environ = self.make_environ()
        text = b"".join(self.server.app(self.environ, self.begin))
        status, headers = self.begun
        code, _, phrase = status.partition(" ")
        self.send_response(int(code), phrase)
        for name, value in headers:
            self.send_header(name, value)
        if "content-length" not in {name.lower() for name, _ in headers} and self.command != "HEAD":
            self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def begin(self, status, headers, exc_info=None):
        """What the last call says holds: an answer that fails on its way is replaced by the refusal."""
        self.begun = (status, headers)

    def log_request(self, code="-", size="-"):
        if str(code)[0] in "45" and os.environ.get("STANDIN_VERBOSE"):
            self.log("info", "%s %s", self.requestline, code)
