# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""A web server before QueueMetrics whose clock is wrong."""
import email.utils
import http.client
import http.server
import threading
import time


class WrongClock:
    def __init__(self, port, seconds):
        self.seconds = seconds
        relay = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                behind = http.client.HTTPConnection("127.0.0.1", port)
                behind.request("POST", self.path, body, dict(self.headers))
                answer = behind.getresponse()
                content = answer.read()
                self.send_response_only(answer.status)
                self.send_header("Date", email.utils.formatdate(time.time() + relay.seconds, usegmt=True))
                self.send_header("Content-Type", answer.headers["Content-Type"])
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = server.server_port
        threading.Thread(target=server.serve_forever, daemon=True).start()
