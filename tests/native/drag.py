# SPDX-License-Identifier: MIT
"""Drags files onto a window as a file manager does: the source's side of XDND, version 5, in Xlib's own calls.

    drop_files(display_name, window, [path, ...])

https://www.freedesktop.org/wiki/Specifications/XDND/
"""

import ctypes
import pathlib
import time

VERSION = 5
PATIENCE = 10  # seconds
CLIENT_MESSAGE, SELECTION_REQUEST, SELECTION_NOTIFY = 33, 30, 31  # X.h

Window = Atom = Time = ctypes.c_ulong


class ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p), ("window", Window),
                ("message_type", Atom), ("format", ctypes.c_int), ("data", ctypes.c_long * 5)]


class SelectionRequest(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p), ("owner", Window),
                ("requestor", Window), ("selection", Atom), ("target", Atom), ("property", Atom), ("time", Time)]


class SelectionNotify(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p), ("requestor", Window),
                ("selection", Atom), ("target", Atom), ("property", Atom), ("time", Time)]


class Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("message", ClientMessage), ("request", SelectionRequest), ("notify", SelectionNotify), ("room", ctypes.c_long * 24)]


class Source:
    """A client of the display with a small window of its own."""

    def __init__(self, display_name):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = self.x.XCreateSimpleWindow.restype = self.x.XInternAtom.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(display_name.encode()))
        root = Window(self.x.XDefaultRootWindow(self.display))
        self.window = Window(self.x.XCreateSimpleWindow(self.display, root, 0, 0, 1, 1, 0, ctypes.c_ulong(0), ctypes.c_ulong(0)))

    def close(self):
        self.x.XCloseDisplay(self.display)

    def atom(self, name):
        return self.x.XInternAtom(self.display, name.encode(), 0)

    def send(self, target, name, *data):
        event = Event()
        event.message = ClientMessage(CLIENT_MESSAGE, 0, 1, self.display, target, self.atom(name), 32, (ctypes.c_long * 5)(*data))
        self.x.XSendEvent(self.display, Window(target), 0, ctypes.c_long(0), ctypes.byref(event))
        self.x.XFlush(self.display)

    def wait_for(self, kind, is_it=lambda event: True):
        end, event = time.monotonic() + PATIENCE, Event()
        while time.monotonic() < end:
            while self.x.XPending(self.display) > 0:
                self.x.XNextEvent(self.display, ctypes.byref(event))
                if event.type == kind and is_it(event):
                    return event
            time.sleep(0.02)
        raise AssertionError(f"the window did not answer within {PATIENCE} s (event {kind})")

    def wait_for_message(self, name):
        return self.wait_for(CLIENT_MESSAGE, lambda event: event.message.message_type == self.atom(name)).message

    def hand_over(self, request, text):
        self.x.XChangeProperty(self.display, Window(request.requestor), Atom(request.property), Atom(request.target), 8, 0, text, len(text))
        event = Event()
        event.notify = SelectionNotify(SELECTION_NOTIFY, 0, 1, self.display, request.requestor, request.selection, request.target, request.property, request.time)
        self.x.XSendEvent(self.display, Window(request.requestor), 0, ctypes.c_long(0), ctypes.byref(event))
        self.x.XFlush(self.display)


def drop_files(display_name, window, paths):
    """Returns when the window has said that it is done; raises where it takes no files or does not answer."""
    source = Source(display_name)
    try:
        here, copy, now = source.window.value, source.atom("XdndActionCopy"), 0
        source.x.XSetSelectionOwner(source.display, Atom(source.atom("XdndSelection")), source.window, Time(now))
        source.send(window, "XdndEnter", here, VERSION << 24, source.atom("text/uri-list"), 0, 0)
        source.send(window, "XdndPosition", here, 0, 100 << 16 | 100, now, copy)
        if not source.wait_for_message("XdndStatus").data[1] & 1:
            raise AssertionError("the window takes no files")
        source.send(window, "XdndDrop", here, 0, now, 0, 0)
        uris = "".join(f"{pathlib.Path(path).resolve().as_uri()}\r\n" for path in paths).encode()
        source.hand_over(source.wait_for(SELECTION_REQUEST).request, uris)
        if source.wait_for_message("XdndFinished").data[1] == 0:  # GLFW puts the number of bytes there
            raise AssertionError("the window did not take the files")
    finally:
        source.close()
