// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
//
// floor - the least work that the protocol permits: maps a queue_log, formats the
// same insertAll bodies and sends them over one connection with blocking sockets,
// one request outstanding (the next body is formatted while the answer is awaited,
// unless --serial). No error handling worth the name: a yardstick, not a loader.
//
//   floor --port N [--batch 500] [--ctx C] [--token T] [--user U] [--pass P] [--close]
//         [--mode api|json|lines] [--serial] [--follow] [--prebuilt] [--report] LOG
//
//   --mode api       COMMANDSTRING=<percent-encoded JSON> to <ctx>/jsonQLoaderApi.do
//   --mode json      the rows' JSON, not percent-encoded, to <ctx>/rows
//   --mode lines     the raw rows to <ctx>/lines
//   --follow         after the end of the file, wait (inotify) for more rows
//   --prebuilt       format everything first, then send (for the sink's ceiling)
//   --report         to standard error: where the time went
//
// Build:  c++ -std=c++20 -O2 -march=native -o floor floor.cpp
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

using u64 = uint64_t;
using i64 = int64_t;
using sv = std::string_view;

static i64 nowNs()
{
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return i64(t.tv_sec) * 1000000000 + t.tv_nsec;
}

enum Mode { Api, Json, Lines } mode = Api;
static int port = 0, batchRows = 500;
static bool follow = false, closeEach = false, prebuilt = false, report = false, serial = false;
static std::string ctx = "queuemetrics", token, user = "webqloader", pass = "qloader", host = "127.0.0.1";
static i64 tFormat = 0, tSend = 0, tWait = 0, tConnect = 0;
static u64 nRequests = 0, nRows = 0, nBytes = 0;

// One byte of a value, escaped for JSON and then for the form.
struct Esc {
    char t[11];
    uint8_t n;
};
static Esc esc[256];
static void initEsc()
{
    static const char H[] = "0123456789ABCDEF";
    for (int c = 0; c < 256; ++c) {
        std::string j;
        if (c == '"' || c == '\\') {
            j = "\\";
            j += char(c);
        } else if (c < 0x20) {
            j = "\\u00";
            j += H[c >> 4];
            j += H[c & 15];
        } else {
            j = std::string(1, char(c));
        }
        std::string o;
        for (char ch : j) {
            unsigned char x = static_cast<unsigned char>(ch);
            bool plain = (x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z') || (x >= '0' && x <= '9')
                || x == '-' || x == '_' || x == '.' || x == '~';
            if (mode != Api || plain) {
                o += ch;
            } else {
                o += '%';
                o += H[x >> 4];
                o += H[x & 15];
            }
        }
        memset(esc[c].t, 0, sizeof esc[c].t);
        memcpy(esc[c].t, o.data(), std::min<size_t>(o.size(), 11));
        esc[c].n = uint8_t(o.size());
        if (o.size() > 11)
            esc[c].n = 0; // control characters percent-encoded: dropped, not in a queue_log
    }
}
static std::string encoded(sv s) // a literal part of the body
{
    static const char H[] = "0123456789ABCDEF";
    if (mode != Api)
        return std::string(s);
    std::string o;
    for (char ch : s) {
        unsigned char x = static_cast<unsigned char>(ch);
        if ((x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z') || (x >= '0' && x <= '9') || x == '-' || x == '_'
            || x == '.' || x == '~') {
            o += ch;
        } else {
            o += '%';
            o += H[x >> 4];
            o += H[x & 15];
        }
    }
    return o;
}

static bool validUtf8(const unsigned char *p, const unsigned char *e)
{
    while (p < e) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        int k = *p >= 0xC2 && *p <= 0xDF ? 1 : (*p & 0xF0) == 0xE0 ? 2 : *p >= 0xF0 && *p <= 0xF4 ? 3 : 0;
        if (!k || e - p <= k)
            return false;
        for (int i = 1; i <= k; ++i)
            if ((p[i] & 0xC0) != 0x80)
                return false;
        p += k + 1;
    }
    return true;
}

// ------------------------------------------------------------------------- bodies
static std::vector<char> body;
static size_t len = 0;
static int inBatch = 0;
static std::string HEAD, TAIL, SEP, K[5], PARAMS, PSEP, END;

static void initLiterals()
{
    if (mode == Lines)
        return;
    std::string tok;
    for (char c : token)
        tok += c;
    if (mode == Api) {
        HEAD = "COMMANDSTRING="
            + encoded(
                "{\"commandId\":\"insertAll\",\"version\":\"1.0\",\"token\":\"" + tok + "\",\"rows\":[");
        TAIL = encoded("]}");
    } else {
        HEAD = "[";
        TAIL = "]";
    }
    SEP = encoded(",");
    K[0] = encoded("{\"timeId\":\"");
    K[1] = encoded("\",\"callId\":\"");
    K[2] = encoded("\",\"queue\":\"");
    K[3] = encoded("\",\"agent\":\"");
    K[4] = encoded("\",\"verb\":\"");
    PARAMS = encoded("\",\"parameters\":[\"");
    PSEP = encoded("\",\"");
    END = encoded("\"]}");
}
static inline void lit(const std::string &s)
{
    memcpy(body.data() + len, s.data(), s.size());
    len += s.size();
}

static inline void value(const char *p, const char *e)
{
    char *o = body.data() + len;
    for (; p < e; ++p) {
        const Esc &x = esc[static_cast<unsigned char>(*p)];
        memcpy(o, x.t, 8);
        if (x.n > 8)
            memcpy(o + 8, x.t + 8, 3);
        o += x.n;
    }
    len = size_t(o - body.data());
}

// Adds one row to the body.
static void addRow(const char *p, const char *e)
{
    if (len + size_t(e - p) * 12 + 1024 > body.size())
        body.resize(body.size() * 2 + size_t(e - p) * 12 + 4096);
    if (mode == Lines) {
        memcpy(body.data() + len, p, size_t(e - p));
        len += size_t(e - p);
        body[len++] = '\n';
        ++inBatch;
        return;
    }
    static thread_local std::string fixed;
    u64 any = 0;
    for (const char *q = p; q < e; ++q)
        any |= uint8_t(*q);
    if ((any & 0x80)
        && !validUtf8(
            reinterpret_cast<const unsigned char *>(p), reinterpret_cast<const unsigned char *>(e))) {
        fixed.clear();
        for (const char *q = p; q < e; ++q) {
            unsigned char c = static_cast<unsigned char>(*q);
            if (c < 0x80) {
                fixed += char(c);
            } else {
                fixed += char(0xC0 | c >> 6);
                fixed += char(0x80 | (c & 0x3F));
            }
        }
        p = fixed.data();
        e = p + fixed.size();
    }
    if (inBatch == 0)
        lit(HEAD);
    else
        lit(SEP);
    int f = 0;
    for (; f < 5; ++f) {
        const char *b = static_cast<const char *>(memchr(p, '|', size_t(e - p)));
        const char *end = b ? b : e;
        lit(K[f]);
        value(p, end);
        p = b ? b + 1 : e;
    }
    lit(PARAMS);
    for (f = 0; f < 5; ++f) {
        const char *b = static_cast<const char *>(memchr(p, '|', size_t(e - p)));
        const char *end = b ? b : e;
        if (f)
            lit(PSEP);
        value(p, end);
        p = b ? b + 1 : e;
    }
    lit(END);
    ++inBatch;
}

// --------------------------------------------------------------------------- HTTP
static int sock = -1;
static std::string reqHead;
static char reply[65536];

static void die(const char *what)
{
    perror(what);
    exit(1);
}
static void writeAll(int fd, iovec *v, int n)
{
    while (n) {
        ssize_t w = writev(fd, v, n);
        if (w < 0) {
            if (errno == EINTR)
                continue;
            die("floor: write");
        }
        while (n && size_t(w) >= v->iov_len) {
            w -= ssize_t(v->iov_len);
            ++v;
            --n;
        }
        if (n) {
            v->iov_base = static_cast<char *>(v->iov_base) + w;
            v->iov_len -= size_t(w);
        }
    }
}
static bool outstanding = false;
static void await();
static void post(const char *b, size_t n)
{
    if (outstanding)
        await();
    i64 t0 = nowNs();
    if (sock < 0) {
        sock = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in sa{};
        sa.sin_family = AF_INET;
        sa.sin_port = htons(uint16_t(port));
        inet_pton(AF_INET, host.c_str(), &sa.sin_addr);
        if (connect(sock, reinterpret_cast<sockaddr *>(&sa), sizeof sa))
            die("floor: connect");
        int one = 1;
        setsockopt(sock, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    }
    i64 t1 = nowNs();
    char h[64];
    int hn = snprintf(h, sizeof h, "Content-Length: %zu\r\n\r\n", n);
    iovec v[3] = { { reqHead.data(), reqHead.size() }, { h, size_t(hn) }, { const_cast<char *>(b), n } };
    writeAll(sock, v, 3);
    i64 t2 = nowNs();
    tConnect += t1 - t0;
    tSend += t2 - t1;
    ++nRequests;
    nBytes += n;
    outstanding = true;
    if (serial)
        await();
}
static void await()
{
    if (!outstanding)
        return;
    outstanding = false;
    i64 t2 = nowNs();
    size_t got = 0;
    for (;;) {
        ssize_t r = recv(sock, reply + got, sizeof reply - 1 - got, 0);
        if (r <= 0)
            die("floor: the server closed the connection");
        got += size_t(r);
        reply[got] = 0;
        char *e = strstr(reply, "\r\n\r\n");
        if (!e)
            continue;
        char *c = strcasestr(reply, "content-length:");
        size_t want = c && c < e ? strtoull(c + 15, nullptr, 10) : 0;
        if (got >= size_t(e - reply) + 4 + want)
            break;
    }
    i64 t3 = nowNs();
    if (strncmp(reply + 9, "200", 3) != 0 || (mode == Api && !strstr(reply, "\"OK\""))) {
        fprintf(stderr, "floor: refused: %s\n", reply);
        exit(1);
    }
    if (closeEach) {
        close(sock);
        sock = -1;
    }
    tWait += t3 - t2;
}

static std::vector<std::pair<size_t, size_t>> parts; // of `kept`, with --prebuilt
static std::vector<char> kept;
static i64 tMark = 0;
static void flushBatch()
{
    if (!inBatch)
        return;
    if (mode != Lines)
        lit(TAIL);
    nRows += u64(inBatch);
    inBatch = 0;
    tFormat += nowNs() - tMark;
    if (prebuilt) {
        parts.emplace_back(kept.size(), len);
        kept.insert(kept.end(), body.data(), body.data() + len);
    } else {
        post(body.data(), len);
    }
    len = 0;
    tMark = nowNs();
}

static std::string base64(sv s)
{
    static const char T[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string o;
    for (size_t i = 0; i < s.size(); i += 3) {
        unsigned v = unsigned(uint8_t(s[i])) << 16;
        if (i + 1 < s.size())
            v |= unsigned(uint8_t(s[i + 1])) << 8;
        if (i + 2 < s.size())
            v |= uint8_t(s[i + 2]);
        o += T[v >> 18];
        o += T[v >> 12 & 63];
        o += i + 1 < s.size() ? T[v >> 6 & 63] : '=';
        o += i + 2 < s.size() ? T[v & 63] : '=';
    }
    return o;
}

int main(int argc, char **argv)
{
    std::string log;
    for (int i = 1; i < argc; ++i) {
        std::string a = argv[i];
        auto v = [&] { return std::string(i + 1 < argc ? argv[++i] : ""); };
        if (a == "--port")
            port = atoi(v().c_str());
        else if (a == "--host")
            host = v();
        else if (a == "--batch")
            batchRows = atoi(v().c_str());
        else if (a == "--ctx")
            ctx = v();
        else if (a == "--token")
            token = v();
        else if (a == "--user")
            user = v();
        else if (a == "--pass")
            pass = v();
        else if (a == "--close")
            closeEach = true;
        else if (a == "--follow")
            follow = true;
        else if (a == "--serial")
            serial = true;
        else if (a == "--prebuilt")
            prebuilt = true;
        else if (a == "--report")
            report = true;
        else if (a == "--mode") {
            std::string m = v();
            mode = m == "json" ? Json : m == "lines" ? Lines : Api;
        } else
            log = a;
    }
    if (log.empty() || !port) {
        fputs("floor --port N [options] LOG (see the head of its source)\n", stderr);
        return 2;
    }
    initEsc();
    initLiterals();
    body.resize(1 << 20);
    const char *leaf = mode == Api ? "jsonQLoaderApi.do" : mode == Json ? "rows" : "lines";
    reqHead = "POST /" + ctx + "/" + leaf + " HTTP/1.1\r\nHost: " + host + ":" + std::to_string(port)
        + "\r\nAuthorization: Basic " + base64(user + ":" + pass) + "\r\nUser-Agent: floor\r\nConnection: "
        + (closeEach ? "close" : "keep-alive") + "\r\nContent-Type: "
        + (mode == Api ? "application/x-www-form-urlencoded" : "application/json") + "\r\n";

    if (mode == Api) {
        std::string q = "COMMANDSTRING="
            + encoded("{\"commandId\":\"checkHWM\",\"version\":\"1.0\",\"token\":\"" + token + "\"}");
        post(q.data(), q.size());
        await();
    }
    int in = follow ? inotify_init1(IN_CLOEXEC) : -1;
    if (follow)
        inotify_add_watch(in, log.c_str(), IN_MODIFY);
    int fd = open(log.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        die("floor: open");
    struct stat st;
    fstat(fd, &st);
    size_t done = 0;
    i64 start = nowNs();
    tMark = start;
    if (st.st_size) {
        char *m = static_cast<char *>(mmap(nullptr, size_t(st.st_size), PROT_READ, MAP_PRIVATE, fd, 0));
        if (m == MAP_FAILED)
            die("floor: mmap");
        madvise(m, size_t(st.st_size), MADV_SEQUENTIAL);
        const char *p = m, *e = m + st.st_size;
        while (p < e) {
            const char *nl = static_cast<const char *>(memchr(p, '\n', size_t(e - p)));
            if (!nl)
                break;
            addRow(p, nl);
            p = nl + 1;
            if (inBatch == batchRows)
                flushBatch();
        }
        done = size_t(p - m);
        flushBatch();
        await();
        munmap(m, size_t(st.st_size));
    }
    if (prebuilt) {
        i64 t = nowNs();
        tSend = tWait = 0;
        for (auto &[o, n] : parts)
            post(kept.data() + o, n);
        await();
        fprintf(stderr, "prebuilt: %llu rows in %.4f s = %.0f rows/s\n", (unsigned long long)nRows,
            double(nowNs() - t) / 1e9, double(nRows) / (double(nowNs() - t) / 1e9));
    }
    if (report) {
        rusage ru;
        getrusage(RUSAGE_SELF, &ru);
        double r = double(nRows) / 1e6;
        fprintf(stderr,
            "floor: rows %llu requests %llu body bytes/row %.1f | s per million rows: format %.3f connect "
            "%.3f send %.3f wait "
            "%.3f total %.3f | user %.3f sys %.3f\n",
            (unsigned long long)nRows, (unsigned long long)nRequests, double(nBytes) / double(nRows),
            double(tFormat) / 1e9 / r, double(tConnect) / 1e9 / r, double(tSend) / 1e9 / r,
            double(tWait) / 1e9 / r, double(nowNs() - start) / 1e9 / r,
            (double(ru.ru_utime.tv_sec) + double(ru.ru_utime.tv_usec) / 1e6) / r,
            (double(ru.ru_stime.tv_sec) + double(ru.ru_stime.tv_usec) / 1e6) / r);
    }
    if (!follow)
        return 0;
    lseek(fd, off_t(done), SEEK_SET);
    std::string rest;
    static char chunk[65536];
    for (;;) {
        ssize_t n;
        while ((n = read(fd, chunk, sizeof chunk)) > 0) {
            rest.append(chunk, size_t(n));
            size_t b = 0, k;
            while ((k = rest.find('\n', b)) != std::string::npos) {
                addRow(rest.data() + b, rest.data() + k);
                b = k + 1;
                if (inBatch == batchRows)
                    flushBatch();
            }
            rest.erase(0, b);
        }
        flushBatch();
        await();
        alignas(8) char ev[4096];
        if (read(in, ev, sizeof ev) < 0 && errno != EINTR)
            die("floor: inotify");
    }
}
