# SPDX-License-Identifier: MIT
"""Drives the desktop program in a window as a person would: a display of its own (Xvfb), keys and clicks (xdotool), and
what can be seen: the title, the pixels, the files.

    with Display() as display:
        program = Program(display, PROGRAM, folder)      # folder: its home; nothing of the real one is touched
        program.start("examples/sales-forecast/middle.takehold.json")
        program.wait_for_title("Sales forecast")
        program.keys("ctrl+k"); program.type("plan"); program.keys("Return")
        display.picture().save("plan.png")
        program.end()
"""

import os
import pathlib
import struct
import subprocess
import tempfile
import time
import zlib

PATIENCE = 20  # seconds; a machine may be busy
TICKS = os.sysconf("SC_CLK_TCK")


class Picture:
    """Pixels of a display: rows of three bytes a pixel."""

    def __init__(self, width, height, rgb):
        self.width, self.height, self.rgb = width, height, rgb

    def at(self, x, y):
        start = (y * self.width + x) * 3
        return tuple(self.rgb[start:start + 3])

    def colours(self):
        """How many different ones there are among every seventh pixel."""
        return len({self.rgb[at:at + 3] for at in range(0, len(self.rgb), 21)})

    def save(self, path):
        rows = b"".join(b"\0" + self.rgb[y * self.width * 3:(y + 1) * self.width * 3] for y in range(self.height))
        chunks = [(b"IHDR", struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
        packed = b"".join(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks)
        pathlib.Path(path).write_bytes(b"\x89PNG\r\n\x1a\n" + packed)


def read_png(path):
    """A PNG as the program writes it: 8 bits, red green blue, rows without a filter."""
    data = pathlib.Path(path).read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", "no PNG"
    at, size, packed = 8, None, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        assert zlib.crc32(kind + body) == struct.unpack(">I", data[at + 8 + length:at + 12 + length])[0], f"checksum of {kind}"
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
        packed += body if kind == b"IDAT" else b""
        at += 12 + length
    width, height = size
    raw, row = zlib.decompress(packed), width * 3 + 1
    assert len(raw) == row * height
    return Picture(width, height, b"".join(raw[y * row + 1:(y + 1) * row] for y in range(height)))


class Display:
    """An X server in memory, gone at the end."""

    def __init__(self, width=1400, height=900):
        self.folder = tempfile.TemporaryDirectory()
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-noreset", "-nolisten", "tcp", "-fbdir", self.folder.name],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            self.name = ":" + number.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def picture(self):
        """What is on the display, from the server's own memory in the format of xwd."""
        data = (pathlib.Path(self.folder.name) / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", data[:100])
        header, width, height, row, colours = head[0], head[4], head[5], head[12], head[19]
        start = header + colours * 12
        rgb = bytearray(width * height * 3)
        for y in range(height):
            line = data[start + y * row:start + y * row + width * 4]
            for part in range(3):  # blue, green, red, nothing
                rgb[y * width * 3 + part:(y + 1) * width * 3:3] = line[2 - part::4]
        return Picture(width, height, bytes(rgb))


class Program:
    """The desktop program on a display, with a folder for a home."""

    def __init__(self, display, path, home):
        self.display, self.path, self.home = display, str(path), pathlib.Path(home)
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith("XDG_") and key != "WAYLAND_DISPLAY"}
        self.environment.update(HOME=str(home), DISPLAY=display.name, GTK_THEME="Adwaita")
        self.process = None

    @property
    def state(self):
        return self.home / ".local/state/takehold"

    def start(self, *arguments):
        self.process = subprocess.Popen([self.path, *map(str, arguments)], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        return self

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE).stdout.strip()

    def window(self):
        found = self.xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()
        return found[-1] if found else ""

    def title(self):
        window = self.window()
        return self.xdotool("getwindowname", window) if window else ""

    def wait_for(self, what, condition):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if condition():
                return
            if self.process.poll() is not None:
                raise AssertionError(f"the program has ended with {self.process.returncode}: {self.process.stderr.read().decode()}")
            time.sleep(0.05)
        raise AssertionError(f"waited {PATIENCE} s for {what}; the title is {self.title()!r}")

    def wait_for_title(self, part):
        self.wait_for(f"the title {part!r}", lambda: part in self.title())
        self.xdotool("windowfocus", "--sync", self.window())

    def wait_for_title_without(self, part):
        self.wait_for(f"a title without {part!r}", lambda: self.title() and part not in self.title())

    def keys(self, *chords):
        """Such as "ctrl+s" or "Return"."""
        for chord in chords:
            self.xdotool("key", "--clearmodifiers", chord)
            time.sleep(0.05)

    def type(self, text):
        self.xdotool("type", "--delay", "20", text)
        time.sleep(0.1)

    def click(self, x, y):
        """At a place of the window, in device pixels."""
        self.xdotool("mousemove", "--window", self.window(), str(x), str(y), "click", "1")
        time.sleep(0.1)

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def end(self):
        """As the system asks a program to end; gives the exit code."""
        self.process.terminate()
        return self.finished()

    def kill(self):
        self.process.kill()
        return self.finished()

    def finished(self):
        try:
            return self.process.wait(timeout=PATIENCE)
        finally:
            self.process.stderr.close()

    def stop(self):
        """Whatever its state: for clearing up."""
        if self.process and self.process.poll() is None:
            self.kill()
