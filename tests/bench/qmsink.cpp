// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
//
// qmsink - a fast fake QueueMetrics endpoint for upload benchmarks.
//
// Listens on 127.0.0.1 only. Speaks HTTP/1.0 and HTTP/1.1 (keep-alive,
// Connection: close, Content-Length and chunked bodies, Expect: 100-continue,
// pipelining). One thread, epoll.
//
//   POST <any context>/jsonQLoaderApi.do   COMMANDSTRING=<percent-encoded JSON>
//        checkHWM, checkRow, insertRow, insertAll, checkHb, checkFb
//   POST <any context>/rows    JSON objects (an array, lines or concatenated), for
//        other log shippers: an object with "timeId" is a split row; otherwise
//        its "log", "message", "MESSAGE" or "msg" string is one raw queue_log row
//   POST <any context>/lines   raw queue_log rows, one a line
//   GET  /stats                the counters, as JSON
//   GET  /ping                 "pong"
//
// Every row is reduced to the canonical text
//        timeId|callId|queue|agent|verb|p1|p2|p3|p4|p5          (UTF-8)
// (missing parameters are empty; a 6th and further parameter is appended, so that
// it spoils the checksum; a row that is not valid UTF-8 is read as Latin-1) and
// hashed with rowHash() below. Per token (and context) the sink keeps
//   rows   how many rows were committed
//   sum    sum of the row hashes mod 2^64          -> nothing lost or duplicated
//   seq    seq = seq * SEQ_K + hash  mod 2^64      -> and in exactly this order
//   order_violations   rows whose timeId is below the token's highest so far
//   hwm    the highest timeId
//
// Build:  c++ -std=c++20 -O2 -march=native -o qmsink qmsink.cpp
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

using u64 = uint64_t;
using i64 = int64_t;
using sv = std::string_view;

// ---------------------------------------------------------------- the row hash
// The same function stands in genlog.cpp and floor.cpp.
static constexpr u64 SEQ_K = 0x9E3779B97F4A7C15ull;
static inline u64 rowHash(const char *p, size_t n)
{
    u64 h = 0x9E3779B97F4A7C15ull ^ u64(n);
    while (n >= 8) {
        u64 w;
        memcpy(&w, p, 8); // little endian
        h = (h ^ w) * 0xff51afd7ed558ccdull;
        h ^= h >> 32;
        p += 8;
        n -= 8;
    }
    if (n) {
        u64 w = 0;
        memcpy(&w, p, n);
        h = (h ^ w) * 0xff51afd7ed558ccdull;
        h ^= h >> 32;
    }
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53ull;
    h ^= h >> 33;
    return h;
}
static u64 powK(u64 n)
{
    u64 r = 1, b = SEQ_K;
    for (; n; n >>= 1, b *= b)
        if (n & 1)
            r *= b;
    return r;
}

static i64 nowNs()
{
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return i64(t.tv_sec) * 1000000000 + t.tv_nsec;
}

// --------------------------------------------------------------------- options
struct Options {
    int port = 0;
    double latencyMs = 0;
    u64 failEvery = 0;
    u64 koEvery = 0;
    u64 dropAfterCommit = 0;
    u64 maxBody = 0; // 0: no limit
    u64 maxPerConn = 0;
    u64 expect = 0;
    bool track = false;
    std::string statsFile, arrivalsFile, user, pass, authHeader;
} opt;

// ------------------------------------------------------- open addressing counter
struct CountMap {
    std::vector<u64> keys;
    std::vector<uint32_t> counts;
    size_t used = 0, mask = 0;
    void grow()
    {
        size_t n = keys.empty() ? 1024 : keys.size() * 2;
        std::vector<u64> k(n, 0);
        std::vector<uint32_t> c(n, 0);
        for (size_t i = 0; i < keys.size(); ++i)
            if (counts[i]) {
                size_t j = keys[i] & (n - 1);
                while (c[j])
                    j = (j + 1) & (n - 1);
                k[j] = keys[i];
                c[j] = counts[i];
            }
        keys.swap(k);
        counts.swap(c);
        mask = n - 1;
    }
    void add(u64 h)
    {
        if (used * 10 >= keys.size() * 7)
            grow();
        size_t j = h & mask;
        while (counts[j] && keys[j] != h)
            j = (j + 1) & mask;
        if (!counts[j]) {
            keys[j] = h;
            ++used;
        }
        ++counts[j];
    }
    uint32_t get(u64 h) const
    {
        if (keys.empty())
            return 0;
        size_t j = h & mask;
        while (counts[j]) {
            if (keys[j] == h)
                return counts[j];
            j = (j + 1) & mask;
        }
        return 0;
    }
};

struct Token {
    std::string ctx, token;
    u64 rows = 0, sum = 0, seq = 0, orderViolations = 0, hwm = 0;
    bool hasHwm = false;
    u64 heartbeats = 0, inserts = 0;
    i64 firstNs = 0, lastNs = 0;
    std::vector<u64> hwmSecond; // the hashes of the rows of the second `hwm`
    CountMap map;
};

struct Totals {
    u64 rows = 0, requests = 0, bytes = 0, connections = 0, sum = 0;
    u64 injected503 = 0, injectedKo = 0, injectedResets = 0, rejected413 = 0, unauthenticated = 0;
    u64 badAuth = 0, badRequests = 0, ko = 0, nonUtf8Rows = 0, shapeWarnings = 0;
    u64 hwm = 0, checkRow = 0, insertRow = 0, insertAll = 0, hb = 0, fb = 0, foreign = 0;
    u64 maxBody = 0, maxRows = 0;
    i64 firstNs = 0, lastNs = 0, doneNs = 0;
} tot;

static std::vector<std::unique_ptr<Token>> tokens;
static std::unordered_map<std::string, Token *> tokenByKey;
static Token *lastToken = nullptr;
struct Arrival {
    i64 ns;
    std::string callId;
};
static std::vector<Arrival> arrivals;
static std::vector<float> gaps; // ms from an answer to the next request on its connection
static i64 firstRequestNs = 0;

static double gapPercentile(double share)
{
    if (gaps.empty())
        return 0;
    const size_t at = std::min(gaps.size() - 1, size_t(double(gaps.size()) * share));
    std::nth_element(gaps.begin(), gaps.begin() + std::ptrdiff_t(at), gaps.end());
    return double(gaps[at]);
}

static Token &tokenOf(sv ctx, sv token)
{
    if (lastToken && lastToken->token == token && lastToken->ctx == ctx)
        return *lastToken;
    std::string key(ctx);
    key.push_back('\0');
    key.append(token);
    auto it = tokenByKey.find(key);
    if (it == tokenByKey.end()) {
        tokens.push_back(std::make_unique<Token>());
        tokens.back()->ctx = ctx;
        tokens.back()->token = token;
        it = tokenByKey.emplace(std::move(key), tokens.back().get()).first;
    }
    lastToken = it->second;
    return *lastToken;
}

// ---------------------------------------------------------------- percent coding
static uint8_t HEXV[256];
static void initTables()
{
    memset(HEXV, 0xFF, sizeof HEXV);
    for (int i = 0; i < 10; ++i)
        HEXV['0' + i] = uint8_t(i);
    for (int i = 0; i < 6; ++i)
        HEXV['A' + i] = HEXV['a' + i] = uint8_t(10 + i);
}
// Decodes [p,e) to o (room for e-p+16 bytes); returns the end, or null.
// At least 16 readable bytes must follow e.
static char *percentDecode(const char *p, const char *e, char *o)
{
    unsigned bad = 0;
    while (p < e) {
#if defined(__SSE2__)
        __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(o), v);
        unsigned m = unsigned(_mm_movemask_epi8(
            _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('%')), _mm_cmpeq_epi8(v, _mm_set1_epi8('+')))));
        size_t n = m ? size_t(__builtin_ctz(m)) : 16;
        if (n > size_t(e - p))
            n = size_t(e - p);
        p += n;
        o += n;
        if (!m)
            continue;
#else
        while (p < e && *p != '%' && *p != '+')
            *o++ = *p++;
#endif
        while (p < e) {
            if (*p == '%') {
                if (e - p < 3)
                    return nullptr;
                unsigned a = HEXV[uint8_t(p[1])], b = HEXV[uint8_t(p[2])];
                bad |= a | b;
                *o++ = char(a << 4 | b);
                p += 3;
            } else if (*p == '+') {
                *o++ = ' ';
                ++p;
            } else {
                break;
            }
        }
    }
    return bad > 15 ? nullptr : o;
}

static bool validUtf8(const unsigned char *p, size_t n)
{
    const unsigned char *e = p + n;
    while (p < e) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        int k;
        uint32_t c;
        if (*p >= 0xC2 && *p <= 0xDF) {
            k = 1;
            c = *p & 0x1F;
        } else if ((*p & 0xF0) == 0xE0) {
            k = 2;
            c = *p & 0x0F;
        } else if (*p >= 0xF0 && *p <= 0xF4) {
            k = 3;
            c = *p & 0x07;
        } else {
            return false;
        }
        if (e - p <= k)
            return false;
        for (int i = 1; i <= k; ++i) {
            if ((p[i] & 0xC0) != 0x80)
                return false;
            c = c << 6 | (p[i] & 0x3F);
        }
        if ((k == 2 && (c < 0x800 || (c >= 0xD800 && c < 0xE000)))
            || (k == 3 && (c < 0x10000 || c > 0x10FFFF)))
            return false;
        p += k + 1;
    }
    return true;
}

// ------------------------------------------------------------------ JSON reading
// A small pull reader over a mutable buffer: strings are unescaped in place.
struct Reader {
    char *p, *e;
    bool fail = false;
    void ws()
    {
        while (p < e && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
            ++p;
    }
    bool eat(char c)
    {
        if (p < e && *p == c) {
            ++p;
            return true;
        }
        ws();
        if (p < e && *p == c) {
            ++p;
            return true;
        }
        return false;
    }
    char peek()
    {
        ws();
        return p < e ? *p : '\0';
    }
    sv str()
    {
        if (!eat('"')) {
            fail = true;
            return {};
        }
        char *b = p;
#if defined(__SSE2__)
        const __m128i q = _mm_set1_epi8('"'), s = _mm_set1_epi8('\\');
        while (p < e) {
            __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
            unsigned m
                = unsigned(_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(v, q), _mm_cmpeq_epi8(v, s))));
            if (m) {
                p += __builtin_ctz(m);
                break;
            }
            p += 16;
        }
#else
        while (p < e && *p != '"' && *p != '\\')
            ++p;
#endif
        if (p >= e) {
            fail = true;
            return {};
        }
        if (*p == '"')
            return sv(b, size_t(p++ - b));
        char *o = p;
        for (;;) {
            if (p >= e) {
                fail = true;
                return {};
            }
            char c = *p++;
            if (c == '"')
                return sv(b, size_t(o - b));
            if (c != '\\') {
                *o++ = c;
                continue;
            }
            if (p >= e) {
                fail = true;
                return {};
            }
            c = *p++;
            switch (c) {
            case 'n':
                *o++ = '\n';
                break;
            case 't':
                *o++ = '\t';
                break;
            case 'r':
                *o++ = '\r';
                break;
            case 'b':
                *o++ = '\b';
                break;
            case 'f':
                *o++ = '\f';
                break;
            case 'u': {
                uint32_t u;
                if (!hex4(u))
                    return {};
                if (u >= 0xD800 && u < 0xDC00 && e - p >= 6 && p[0] == '\\' && p[1] == 'u') {
                    p += 2;
                    uint32_t l;
                    if (!hex4(l))
                        return {};
                    u = 0x10000 + ((u - 0xD800) << 10) + (l - 0xDC00);
                }
                if (u < 0x80) {
                    *o++ = char(u);
                } else if (u < 0x800) {
                    *o++ = char(0xC0 | u >> 6);
                    *o++ = char(0x80 | (u & 0x3F));
                } else if (u < 0x10000) {
                    *o++ = char(0xE0 | u >> 12);
                    *o++ = char(0x80 | (u >> 6 & 0x3F));
                    *o++ = char(0x80 | (u & 0x3F));
                } else {
                    *o++ = char(0xF0 | u >> 18);
                    *o++ = char(0x80 | (u >> 12 & 0x3F));
                    *o++ = char(0x80 | (u >> 6 & 0x3F));
                    *o++ = char(0x80 | (u & 0x3F));
                }
                break;
            }
            default:
                *o++ = c;
            }
        }
    }
    bool hex4(uint32_t &u)
    {
        u = 0;
        if (e - p < 4) {
            fail = true;
            return false;
        }
        for (int i = 0; i < 4; ++i) {
            unsigned v = HEXV[uint8_t(*p++)];
            if (v > 15) {
                fail = true;
                return false;
            }
            u = u << 4 | v;
        }
        return true;
    }
    // A string, or the text of a number, true, false; null is empty.
    sv scalar()
    {
        char c = peek();
        if (c == '"')
            return str();
        ++tot.shapeWarnings;
        char *b = p;
        while (p < e && *p != ',' && *p != '}' && *p != ']' && *p != ' ' && *p != '\n' && *p != '\r'
            && *p != '\t')
            ++p;
        sv r(b, size_t(p - b));
        if (r.empty() || c == '{' || c == '[')
            fail = true;
        return r == "null" ? sv() : r;
    }
    void skip(int depth = 0)
    {
        char c = peek();
        if (depth > 64) {
            fail = true;
        } else if (c == '"') {
            str();
        } else if (c == '{' || c == '[') {
            char close = c == '{' ? '}' : ']';
            ++p;
            if (eat(close))
                return;
            do {
                if (c == '{') {
                    str();
                    if (!eat(':'))
                        fail = true;
                }
                if (fail)
                    return;
                skip(depth + 1);
            } while (!fail && eat(','));
            if (!fail && !eat(close))
                fail = true;
        } else {
            char *b = p;
            while (p < e && *p != ',' && *p != '}' && *p != ']' && *p != ' ' && *p != '\n' && *p != '\r'
                && *p != '\t')
                ++p;
            if (p == b)
                fail = true;
        }
    }
};

struct Row {
    sv f[5]; // timeId callId queue agent verb
    sv par[16];
    unsigned npar = 0;
    sv raw; // a whole queue_log row
    bool hasTime = false;
};

// What one request inserts, before it is committed to a token.
struct Batch {
    u64 n = 0, sum = 0, seq = 0, inner = 0, first = 0, max = 0, nonUtf8 = 0;
    std::vector<u64> hashes, times;
    std::vector<std::string> callIds;
    void clear()
    {
        n = sum = seq = inner = first = max = nonUtf8 = 0;
        hashes.clear();
        times.clear();
        callIds.clear();
    }
};

static u64 toTime(sv s)
{
    u64 v = 0;
    for (char c : s) {
        if (c < '0' || c > '9')
            break;
        v = v * 10 + u64(c - '0');
    }
    return v;
}

static u64 hashCanonical(char *b, size_t n, Batch &batch)
{
    u64 any = 0;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        u64 w;
        memcpy(&w, b + i, 8);
        any |= w;
    }
    for (; i < n; ++i)
        any |= uint8_t(b[i]);
    if (__builtin_expect((any & 0x8080808080808080ull) != 0, 0)
        && !validUtf8(reinterpret_cast<unsigned char *>(b), n)) {
        ++batch.nonUtf8;
        std::string t;
        for (size_t k = 0; k < n; ++k) {
            unsigned char c = static_cast<unsigned char>(b[k]);
            if (c < 0x80) {
                t.push_back(char(c));
            } else {
                t.push_back(char(0xC0 | c >> 6));
                t.push_back(char(0x80 | (c & 0x3F)));
            }
        }
        return rowHash(t.data(), t.size());
    }
    return rowHash(b, n);
}

static std::vector<char> canon(1 << 16);
static inline char *put(char *o, sv s)
{
    size_t n = s.size();
    const char *p = s.data();
    if (__builtin_expect(n <= 16, 1)) {
        if (n >= 8) {
            memcpy(o, p, 8);
            memcpy(o + n - 8, p + n - 8, 8);
        } else if (n >= 4) {
            memcpy(o, p, 4);
            memcpy(o + n - 4, p + n - 4, 4);
        } else {
            for (size_t i = 0; i < n; ++i)
                o[i] = p[i];
        }
    } else {
        memcpy(o, p, n);
    }
    return o + n;
}

static u64 hashOf(const Row &r, Batch &b)
{
    size_t need = 16;
    for (sv s : r.f)
        need += s.size() + 1;
    for (unsigned i = 0; i < r.npar; ++i)
        need += r.par[i].size() + 1;
    if (need + 64 > canon.size())
        canon.resize(need * 2);
    char *o = canon.data();
    for (int i = 0; i < 5; ++i) {
        o = put(o, r.f[i]);
        *o++ = '|';
    }
    unsigned n = std::max(5u, r.npar);
    for (unsigned i = 0; i < n; ++i) {
        if (i < r.npar)
            o = put(o, r.par[i]);
        if (i + 1 < n)
            *o++ = '|';
    }
    return hashCanonical(canon.data(), size_t(o - canon.data()), b);
}

static void addRow(const Row &r, Batch &b)
{
    u64 h = hashOf(r, b);
    u64 t = toTime(r.f[0]);
    if (b.n == 0)
        b.first = b.max = t;
    else if (t < b.max)
        ++b.inner;
    else
        b.max = t;
    ++b.n;
    b.sum += h;
    b.seq = b.seq * SEQ_K + h;
    b.hashes.push_back(h);
    b.times.push_back(t);
    if (!opt.arrivalsFile.empty())
        b.callIds.emplace_back(r.f[1]);
}

// Splits one raw row of a queue_log file.
static bool splitRaw(sv line, Row &r)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    if (line.empty())
        return false;
    r.npar = 0;
    unsigned i = 0;
    for (;;) {
        size_t k = line.find('|');
        sv x = line.substr(0, k);
        if (i < 5)
            r.f[i] = x;
        else if (r.npar < 16)
            r.par[r.npar++] = x;
        ++i;
        if (k == sv::npos)
            break;
        line.remove_prefix(k + 1);
    }
    while (r.npar > 5 && r.par[r.npar - 1].empty())
        --r.npar;
    return i >= 5;
}

static bool readRow(Reader &in, Row &r)
{
    r.npar = 0;
    r.raw = {};
    r.hasTime = false;
    for (sv &s : r.f)
        s = {};
    if (!in.eat('{')) {
        in.fail = true;
        return false;
    }
    if (in.eat('}'))
        return true;
    do {
        sv k = in.str();
        if (in.fail || !in.eat(':')) {
            in.fail = true;
            return false;
        }
        int f = -1;
        switch (k.size()) {
        case 4:
            f = k == "verb" ? 4 : -1;
            break;
        case 5:
            f = k == "queue" ? 2 : k == "agent" ? 3 : -1;
            break;
        case 6:
            f = k == "timeId" ? 0 : k == "callId" ? 1 : -1;
            break;
        default:
            break;
        }
        if (f >= 0) {
            r.f[f] = in.scalar();
            r.hasTime |= f == 0;
        } else if (k == "parameters") {
            if (!in.eat('[')) {
                in.fail = true;
                return false;
            }
            if (!in.eat(']')) {
                do {
                    sv v = in.scalar();
                    if (r.npar < 16)
                        r.par[r.npar++] = v;
                    else
                        ++tot.shapeWarnings;
                } while (!in.fail && in.eat(','));
                if (!in.eat(']'))
                    in.fail = true;
            }
        } else if ((k == "log" || k == "message" || k == "MESSAGE" || k == "msg") && in.peek() == '"') {
            r.raw = in.str();
        } else if (k.size() == 2 && k[0] == 'p' && k[1] >= '1' && k[1] <= '5') {
            unsigned i = unsigned(k[1] - '1');
            sv v = in.scalar();
            while (r.npar <= i)
                r.par[r.npar++] = {};
            r.par[i] = v;
        } else {
            in.skip();
        }
    } while (!in.fail && in.eat(','));
    if (!in.eat('}'))
        in.fail = true;
    return !in.fail;
}

static void commit(Token &t, Batch &b)
{
    if (!b.n)
        return;
    i64 ns = nowNs();
    if (b.inner || (t.hasHwm && b.first < t.hwm)) {
        u64 high = t.hasHwm ? t.hwm : 0;
        for (u64 x : b.times) {
            t.orderViolations += x < high;
            high = std::max(high, x);
        }
    }
    if (!t.hasHwm || b.max > t.hwm) {
        t.hwmSecond.clear();
        t.hwm = b.max;
        t.hasHwm = true;
    }
    if (b.max == t.hwm)
        for (size_t i = b.times.size(); i-- > 0;) {
            if (b.times[i] == t.hwm)
                t.hwmSecond.push_back(b.hashes[i]);
            else if (!b.inner)
                break;
        }
    if (opt.track)
        for (u64 h : b.hashes)
            t.map.add(h);
    t.rows += b.n;
    t.sum += b.sum;
    t.seq = t.seq * powK(b.n) + b.seq;
    if (!t.firstNs)
        t.firstNs = ns;
    t.lastNs = ns;
    tot.rows += b.n;
    tot.sum += b.sum;
    tot.nonUtf8Rows += b.nonUtf8;
    tot.maxRows = std::max(tot.maxRows, b.n);
    if (!tot.firstNs)
        tot.firstNs = ns;
    tot.lastNs = ns;
    for (std::string &c : b.callIds)
        if (arrivals.size() < 4000000)
            arrivals.push_back({ ns, std::move(c) });
    if (opt.expect && !tot.doneNs && tot.rows >= opt.expect) {
        tot.doneNs = ns;
        printf("done rows=%llu mono_ns=%lld\n", (unsigned long long)tot.rows, (long long)ns);
        fflush(stdout);
    }
}

// ------------------------------------------------------------------------ replies
static void jsonStr(std::string &o, sv s)
{
    o.push_back('"');
    for (char c : s) {
        if (c == '"' || c == '\\') {
            o.push_back('\\');
            o.push_back(c);
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char b[8];
            snprintf(b, sizeof b, "\\u%04x", c);
            o += b;
        } else {
            o.push_back(c);
        }
    }
    o.push_back('"');
}

static void commandReply(
    std::string &o, sv id, sv name, sv status, const std::string *result, bool actions = false)
{
    o = "{\"commandId\":";
    jsonStr(o, id);
    o += ",\"version\":\"1.0\",\"resultStatus\":";
    jsonStr(o, status);
    o += ",\"result\":";
    if (result)
        jsonStr(o, *result);
    else
        o += "null";
    if (actions)
        o += ",\"actions\":[]";
    o += ",\"token\":null,\"name\":";
    jsonStr(o, name);
    o += '}';
}

static Batch batch;
static u64 nextId = 1;

struct Outcome {
    bool drop = false; // commit done: reset the connection instead of answering
};

static u64 insertAllCount = 0, koCount = 0;

// True for one count in each N, at a place in the N that changes without a rhythm: with a
// strict "every Nth" a loader whose resync takes N requests would fail for ever.
static bool struck(u64 &count, u64 n)
{
    if (!n)
        return false;
    u64 block = count / n, at = count % n;
    ++count;
    return rowHash(reinterpret_cast<const char *>(&block), sizeof block) % n == at;
}

static Outcome runCommand(sv ctx, char *b, char *e, std::string &out)
{
    Outcome oc;
    Reader in{ b, e };
    sv id, token, version;
    Row r;
    for (sv &s : r.f)
        s = {};
    batch.clear();
    bool rowsSeen = false;
    u64 warn0 = tot.shapeWarnings;
    if (!in.eat('{'))
        in.fail = true;
    if (!in.fail && !in.eat('}')) {
        do {
            sv k = in.str();
            if (in.fail || !in.eat(':')) {
                in.fail = true;
                break;
            }
            if (k == "commandId") {
                id = in.scalar();
            } else if (k == "token") {
                token = in.scalar();
            } else if (k == "version") {
                version = in.scalar();
            } else if (k == "timeId") {
                r.f[0] = in.scalar();
            } else if (k == "callId") {
                r.f[1] = in.scalar();
            } else if (k == "queue") {
                r.f[2] = in.scalar();
            } else if (k == "agent") {
                r.f[3] = in.scalar();
            } else if (k == "verb") {
                r.f[4] = in.scalar();
            } else if (k == "parameters") {
                if (!in.eat('['))
                    in.fail = true;
                else if (!in.eat(']')) {
                    do {
                        sv v = in.scalar();
                        if (r.npar < 16)
                            r.par[r.npar++] = v;
                    } while (!in.fail && in.eat(','));
                    if (!in.eat(']'))
                        in.fail = true;
                }
            } else if (k == "rows") {
                rowsSeen = true;
                if (!in.eat('['))
                    in.fail = true;
                else if (!in.eat(']')) {
                    Row x;
                    do {
                        if (!readRow(in, x))
                            break;
                        addRow(x, batch);
                    } while (in.eat(','));
                    if (!in.fail && !in.eat(']'))
                        in.fail = true;
                }
            } else {
                in.skip();
            }
        } while (!in.fail && in.eat(','));
        if (!in.fail && !in.eat('}'))
            in.fail = true;
    }
    if (in.fail) {
        tot.shapeWarnings = warn0;
        ++tot.ko;
        commandReply(out, "", "Error", "KO: malformed command", nullptr);
        return oc;
    }
    if (version != "1.0" && version != "1.6")
        ++tot.shapeWarnings;
    if (struck(koCount, opt.koEvery)) {
        ++tot.injectedKo;
        commandReply(out, id, "Error", "KO: injected", nullptr);
        return oc;
    }
    std::string res;
    if (id == "insertAll") {
        ++tot.insertAll;
        if (!rowsSeen) {
            ++tot.ko;
            commandReply(out, "insertRow", "Insert Row", "KO: no rows", nullptr);
            return oc;
        }
        Token &t = tokenOf(ctx, token);
        ++t.inserts;
        commit(t, batch);
        res = std::to_string(batch.n);
        commandReply(out, "insertRow", "Insert Row", "OK", &res);
        if (opt.dropAfterCommit && ++insertAllCount % opt.dropAfterCommit == 0) {
            ++tot.injectedResets;
            oc.drop = true;
        }
    } else if (id == "insertRow") {
        ++tot.insertRow;
        addRow(r, batch);
        Token &t = tokenOf(ctx, token);
        ++t.inserts;
        commit(t, batch);
        res = std::to_string(nextId++);
        commandReply(out, "insertRow", "Insert Row", "OK", &res);
    } else if (id == "checkHWM") {
        ++tot.hwm;
        Token &t = tokenOf(ctx, token);
        res = std::to_string(t.hwm);
        commandReply(out, "checkHWM", "Check High WaterMark", "OK", t.hasHwm ? &res : nullptr);
    } else if (id == "checkRow") {
        ++tot.checkRow;
        Token &t = tokenOf(ctx, token);
        u64 h = hashOf(r, batch), tm = toTime(r.f[0]), n = 0;
        if (opt.track) {
            n = t.map.get(h);
        } else if (t.hasHwm && tm == t.hwm) {
            n = u64(std::count(t.hwmSecond.begin(), t.hwmSecond.end(), h));
        } else if (t.hasHwm && tm < t.hwm) {
            ++tot.ko;
            commandReply(out, "checkRow", "Check Existing Row",
                "KO: older rows are not tracked (start with --track)", nullptr);
            return oc;
        }
        res = std::to_string(n);
        commandReply(out, "checkRow", "Check Existing Row", "OK", &res);
    } else if (id == "checkHb") {
        ++tot.hb;
        ++tokenOf(ctx, token).heartbeats;
        res = std::to_string(nextId++);
        commandReply(out, "checkHb", "Check Heartbeat", "OK", &res);
    } else if (id == "checkFb") {
        ++tot.fb;
        res = std::to_string(nextId++);
        commandReply(out, "checkFb", "Check Feedback", "OK", &res, true);
    } else {
        ++tot.ko;
        commandReply(out, id, "Error", "KO: unknown command", nullptr);
    }
    return oc;
}

static bool runForeign(sv ctx, bool lines, char *b, char *e, std::string &out)
{
    ++tot.foreign;
    batch.clear();
    Row r;
    if (lines) {
        sv body(b, size_t(e - b));
        while (!body.empty()) {
            size_t k = body.find('\n');
            if (splitRaw(body.substr(0, k), r))
                addRow(r, batch);
            if (k == sv::npos)
                break;
            body.remove_prefix(k + 1);
        }
    } else {
        Reader in{ b, e };
        in.eat('[');
        for (;;) {
            char c = in.peek();
            if (c == ',' || c == ']') {
                ++in.p;
                continue;
            }
            if (c != '{')
                break;
            if (!readRow(in, r))
                break;
            if (r.hasTime || (!r.raw.empty() && splitRaw(r.raw, r)))
                addRow(r, batch);
        }
        if (in.fail)
            return false;
    }
    commit(tokenOf(ctx, ""), batch);
    out = "{\"errors\":false,\"rows\":" + std::to_string(batch.n) + "}";
    return true;
}

static std::string hex(u64 v)
{
    char b[24];
    snprintf(b, sizeof b, "\"%016llx\"", (unsigned long long)v);
    return b;
}

static std::string statsJson()
{
    std::string o = "{";
    auto n = [&](const char *k, auto v) {
        if (o.size() > 1)
            o += ',';
        o += '"';
        o += k;
        o += "\":";
        o += std::to_string(v);
    };
    u64 order = 0, distinct = 0;
    for (auto &t : tokens) {
        order += t->orderViolations;
        distinct += t->map.used;
    }
    size_t withRows
        = size_t(std::count_if(tokens.begin(), tokens.end(), [](auto &t) { return t->rows > 0; }));
    n("rows", tot.rows);
    n("requests", tot.requests);
    n("bytes", tot.bytes);
    n("connections", tot.connections);
    n("distinct_tokens", withRows);
    n("order_violations", order);
    o += ",\"duplicates\":";
    o += opt.track ? std::to_string(tot.rows - distinct) : "null";
    o += ",\"sum\":" + hex(tot.sum);
    n("first_ns", tot.firstNs);
    n("last_ns", tot.lastNs);
    n("first_request_ns", firstRequestNs);
    n("gap_p50_ms", gapPercentile(0.5));
    n("gap_p99_ms", gapPercentile(0.99));
    n("done_ns", tot.doneNs);
    n("checkHWM", tot.hwm);
    n("checkRow", tot.checkRow);
    n("insertRow", tot.insertRow);
    n("insertAll", tot.insertAll);
    n("checkHb", tot.hb);
    n("checkFb", tot.fb);
    n("foreign", tot.foreign);
    n("ko", tot.ko);
    n("injected_ko", tot.injectedKo);
    n("injected_503", tot.injected503);
    n("injected_resets", tot.injectedResets);
    n("rejected_413", tot.rejected413);
    n("unauthenticated", tot.unauthenticated);
    n("bad_auth", tot.badAuth);
    n("bad_requests", tot.badRequests);
    n("non_utf8_rows", tot.nonUtf8Rows);
    n("shape_warnings", tot.shapeWarnings);
    n("max_body", tot.maxBody);
    n("max_rows_per_request", tot.maxRows);
    rusage ru;
    getrusage(RUSAGE_SELF, &ru);
    n("sink_user_s", double(ru.ru_utime.tv_sec) + double(ru.ru_utime.tv_usec) / 1e6);
    n("sink_sys_s", double(ru.ru_stime.tv_sec) + double(ru.ru_stime.tv_usec) / 1e6);
    o += ",\"tokens\":[";
    bool first = true;
    for (auto &t : tokens) {
        if (!first)
            o += ',';
        first = false;
        o += "{\"ctx\":";
        jsonStr(o, t->ctx);
        o += ",\"token\":";
        jsonStr(o, t->token);
        o += ",\"rows\":" + std::to_string(t->rows) + ",\"sum\":" + hex(t->sum) + ",\"seq\":" + hex(t->seq)
            + ",\"order_violations\":" + std::to_string(t->orderViolations)
            + ",\"duplicates\":" + (opt.track ? std::to_string(t->rows - t->map.used) : "null")
            + ",\"hwm\":" + std::to_string(t->hwm) + ",\"inserts\":" + std::to_string(t->inserts)
            + ",\"heartbeats\":" + std::to_string(t->heartbeats) + ",\"first_ns\":"
            + std::to_string(t->firstNs) + ",\"last_ns\":" + std::to_string(t->lastNs) + "}";
    }
    o += "]}\n";
    return o;
}

static void writeStats()
{
    if (opt.statsFile.empty())
        return;
    std::string tmp = opt.statsFile + ".part";
    if (FILE *f = fopen(tmp.c_str(), "w")) {
        std::string s = statsJson();
        fwrite(s.data(), 1, s.size(), f);
        fclose(f);
        rename(tmp.c_str(), opt.statsFile.c_str());
    }
}

// --------------------------------------------------------------------------- HTTP
static constexpr size_t PAD = 64;

struct Conn {
    int fd = -1;
    u64 gen = 0;
    std::unique_ptr<char[]> buf;
    size_t cap = 0, begin = 0, end = 0, scan = 0;
    // the request being read
    bool inBody = false, chunked = false, http11 = true, wantClose = false, expect100 = false,
         authSeen = false, authOk = true;
    bool tooBig = false;
    u64 length = 0, discard = 0;
    std::string method, path;
    std::string chunkBody;
    u64 served = 0;
    // answers
    std::string out;
    size_t outPos = 0;
    i64 answeredNs = 0; // the last answer went out; 0: something came since
    bool closing = false, wantOut = false;
};

static int ep = -1, timerFd = -1;
static std::vector<std::unique_ptr<Conn>> conns; // by fd
static u64 genCounter = 0;
struct Delayed {
    i64 due;
    int fd;
    u64 gen;
    std::string data;
    bool close, reset;
};
static std::deque<Delayed> delayed;
static std::vector<char> scratch;

static void reserveIn(Conn &c, size_t more)
{
    if (c.begin == c.end)
        c.begin = c.end = 0, c.scan = 0;
    if (c.cap - c.end >= more)
        return;
    size_t used = c.end - c.begin;
    if (c.begin && c.cap - used >= more) {
        memmove(c.buf.get(), c.buf.get() + c.begin, used);
        c.scan -= std::min(c.scan, c.begin);
        c.begin = 0;
        c.end = used;
        return;
    }
    size_t cap = std::max<size_t>(c.cap * 2, used + more);
    auto nb = std::make_unique_for_overwrite<char[]>(cap + PAD);
    if (used)
        memcpy(nb.get(), c.buf.get() + c.begin, used);
    c.scan -= std::min(c.scan, c.begin);
    c.begin = 0;
    c.end = used;
    c.cap = cap;
    c.buf = std::move(nb);
}

static void noteGap(Conn &c)
{
    const i64 now = nowNs();
    if (!firstRequestNs)
        firstRequestNs = now;
    if (c.answeredNs && gaps.size() < 4000000)
        gaps.push_back(float(double(now - c.answeredNs) / 1e6));
    c.answeredNs = 0;
}

static void closeConn(int fd, bool reset)
{
    if (reset) {
        linger l{ 1, 0 };
        setsockopt(fd, SOL_SOCKET, SO_LINGER, &l, sizeof l);
    }
    epoll_ctl(ep, EPOLL_CTL_DEL, fd, nullptr);
    close(fd);
    conns[size_t(fd)].reset();
}

// false: the connection is gone
static bool flushOut(Conn &c)
{
    if (!c.out.empty())
        c.answeredNs = nowNs();
    while (c.outPos < c.out.size()) {
        ssize_t n = send(c.fd, c.out.data() + c.outPos, c.out.size() - c.outPos, MSG_NOSIGNAL);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            if (errno == EAGAIN || errno == EWOULDBLOCK) {
                if (!c.wantOut) {
                    epoll_event ev{};
                    ev.events = EPOLLIN | EPOLLOUT;
                    ev.data.fd = c.fd;
                    epoll_ctl(ep, EPOLL_CTL_MOD, c.fd, &ev);
                    c.wantOut = true;
                }
                return true;
            }
            closeConn(c.fd, false);
            return false;
        }
        c.outPos += size_t(n);
    }
    c.out.clear();
    c.outPos = 0;
    if (c.wantOut) {
        epoll_event ev{};
        ev.events = EPOLLIN;
        ev.data.fd = c.fd;
        epoll_ctl(ep, EPOLL_CTL_MOD, c.fd, &ev);
        c.wantOut = false;
    }
    if (c.closing) {
        shutdown(c.fd, SHUT_WR);
        closeConn(c.fd, false);
        return false;
    }
    return true;
}

static void armTimer()
{
    itimerspec it{};
    if (!delayed.empty()) {
        i64 d = delayed.front().due;
        it.it_value.tv_sec = d / 1000000000;
        it.it_value.tv_nsec = d % 1000000000;
    }
    timerfd_settime(timerFd, TFD_TIMER_ABSTIME, &it, nullptr);
}

static bool answer(Conn &c, int status, const char *reason, sv type, sv body, bool drop)
{
    bool close = c.wantClose || (opt.maxPerConn && c.served >= opt.maxPerConn);
    std::string h;
    h.reserve(192 + body.size());
    h += "HTTP/1.1 ";
    h += std::to_string(status);
    h += ' ';
    h += reason;
    h += "\r\nServer: qmsink\r\nContent-Type: ";
    h += type;
    h += "\r\nContent-Length: ";
    h += std::to_string(body.size());
    h += close ? "\r\nConnection: close\r\n\r\n" : "\r\nConnection: keep-alive\r\n\r\n";
    h += body;
    if (opt.latencyMs > 0) {
        delayed.push_back({ nowNs() + i64(opt.latencyMs * 1e6), c.fd, c.gen, std::move(h), close, drop });
        if (delayed.size() == 1)
            armTimer();
        return true;
    }
    if (drop) {
        closeConn(c.fd, true);
        return false;
    }
    c.out += h;
    if (close)
        c.closing = true;
    return flushOut(c);
}

static bool ieq(sv a, const char *b)
{
    size_t n = strlen(b);
    return a.size() == n && strncasecmp(a.data(), b, n) == 0;
}

static u64 requestCount = 0;

// A whole request is there. false: the connection is gone.
static bool handle(Conn &c, char *b, char *e)
{
    ++tot.requests;
    ++c.served;
    tot.bytes += u64(e - b);
    tot.maxBody = std::max(tot.maxBody, u64(e - b));
    static const sv JSON = "application/json; charset=UTF-8";
    if (c.tooBig) {
        ++tot.rejected413;
        return answer(c, 413, "Payload Too Large", "text/plain", "413\n", false);
    }
    if (c.method == "GET" || c.method == "HEAD") {
        if (c.path == "/stats")
            return answer(c, 200, "OK", JSON, statsJson(), false);
        return answer(c, 200, "OK", "text/plain", "pong\n", false);
    }
    if (c.method != "POST") {
        ++tot.badRequests;
        return answer(c, 405, "Method Not Allowed", "text/plain", "405\n", false);
    }
    sv path = c.path;
    path = path.substr(0, path.find('?'));
    size_t slash = path.rfind('/');
    sv leaf = slash == sv::npos ? path : path.substr(slash + 1);
    sv ctx = slash == sv::npos ? sv() : path.substr(0, slash);
    while (!ctx.empty() && ctx.front() == '/')
        ctx.remove_prefix(1);
    bool api = leaf == "jsonQLoaderApi.do", rows = leaf == "rows", lines = leaf == "lines";
    if (!api && !rows && !lines) {
        ++tot.badRequests;
        return answer(c, 404, "Not Found", "text/plain", "404\n", false);
    }
    if (api && !c.authSeen)
        ++tot.unauthenticated;
    if (!opt.authHeader.empty() && (!c.authSeen || !c.authOk)) {
        ++tot.badAuth;
        return answer(c, 401, "Unauthorized", "text/plain", "401\n", false);
    }
    if (struck(requestCount, opt.failEvery)) {
        ++tot.injected503;
        return answer(c, 503, "Service Unavailable", "text/plain", "503\n", false);
    }
    static std::string out;
    if (!api) {
        if (!runForeign(ctx, lines, b, e, out)) {
            ++tot.badRequests;
            return answer(c, 400, "Bad Request", "text/plain", "400\n", false);
        }
        return answer(c, 200, "OK", JSON, out, false);
    }
    // the form field
    static const sv FIELD = "COMMANDSTRING=";
    sv body(b, size_t(e - b));
    size_t at = 0;
    while (at < body.size() && body.substr(at, FIELD.size()) != FIELD) {
        size_t amp = body.find('&', at);
        at = amp == sv::npos ? body.size() : amp + 1;
    }
    if (at >= body.size()) {
        ++tot.badRequests;
        return answer(c, 400, "Bad Request", "text/plain", "400 no COMMANDSTRING\n", false);
    }
    at += FIELD.size();
    const char *p = body.data() + at;
    const void *amp = memchr(p, '&', body.size() - at);
    const char *pe = amp ? static_cast<const char *>(amp) : body.data() + body.size();
    if (scratch.size() < size_t(pe - p) + 2 * PAD)
        scratch.resize(size_t(pe - p) * 2 + 2 * PAD);
    char *o = percentDecode(p, pe, scratch.data());
    if (!o) {
        ++tot.badRequests;
        return answer(c, 400, "Bad Request", "text/plain", "400 bad percent-encoding\n", false);
    }
    Outcome oc = runCommand(ctx, scratch.data(), o, out);
    return answer(c, 200, "OK", JSON, out, oc.drop);
}

// false: the connection is gone
static bool process(Conn &c)
{
    for (;;) {
        if (!c.inBody) {
            if (c.closing) { // nothing further is served after Connection: close
                c.begin = c.end = c.scan = 0;
                return true;
            }
            char *b = c.buf.get() + c.begin;
            size_t have = c.end - c.begin;
            if (!have)
                return true;
            size_t from = c.scan > c.begin + 3 ? c.scan - c.begin - 3 : 0;
            void *m = memmem(b + from, have - from, "\r\n\r\n", 4);
            if (!m) {
                c.scan = c.end;
                if (have > 65536) {
                    closeConn(c.fd, true);
                    return false;
                }
                return true;
            }
            sv head(b, size_t(static_cast<char *>(m) - b));
            c.begin += head.size() + 4;
            c.scan = c.begin;
            c.chunked = c.expect100 = c.authSeen = c.tooBig = false;
            c.authOk = true;
            c.length = c.discard = 0;
            size_t eol = head.find("\r\n");
            sv line = head.substr(0, eol);
            size_t s1 = line.find(' '), s2 = line.rfind(' ');
            if (s1 == sv::npos || s2 == s1) {
                closeConn(c.fd, true);
                return false;
            }
            c.method = line.substr(0, s1);
            c.path = line.substr(s1 + 1, s2 - s1 - 1);
            c.http11 = line.substr(s2 + 1) == "HTTP/1.1";
            c.wantClose = !c.http11;
            while (eol != sv::npos) {
                size_t nx = head.find("\r\n", eol + 2);
                sv l = head.substr(eol + 2, nx == sv::npos ? sv::npos : nx - eol - 2);
                eol = nx;
                size_t col = l.find(':');
                if (col == sv::npos)
                    continue;
                sv k = l.substr(0, col), v = l.substr(col + 1);
                while (!v.empty() && (v.front() == ' ' || v.front() == '\t'))
                    v.remove_prefix(1);
                if (ieq(k, "content-length")) {
                    std::from_chars(v.data(), v.data() + v.size(), c.length);
                } else if (ieq(k, "transfer-encoding")) {
                    c.chunked = ieq(v, "chunked");
                } else if (ieq(k, "connection")) {
                    std::string low(v);
                    for (char &x : low)
                        x = char(tolower(static_cast<unsigned char>(x)));
                    if (low.find("close") != std::string::npos)
                        c.wantClose = true;
                    else if (low.find("keep-alive") != std::string::npos)
                        c.wantClose = false;
                } else if (ieq(k, "expect")) {
                    c.expect100 = ieq(v, "100-continue");
                } else if (ieq(k, "authorization")) {
                    c.authSeen = v.substr(0, 6) == "Basic ";
                    c.authOk = opt.authHeader.empty() || v == opt.authHeader;
                }
            }
            if (opt.maxBody && c.length > opt.maxBody) {
                c.tooBig = true;
                c.discard = c.length;
            }
            if (c.expect100 && c.end - c.begin < c.length && !c.tooBig) {
                static const sv go = "HTTP/1.1 100 Continue\r\n\r\n";
                c.out += go;
                if (!flushOut(c))
                    return false;
            }
            c.inBody = true;
            c.chunkBody.clear();
            if (!c.chunked && !c.tooBig) // room for the whole body: fewer moves
                reserveIn(c, c.length > c.end - c.begin ? size_t(c.length - (c.end - c.begin)) : 0);
        }
        if (c.tooBig && !c.chunked) {
            size_t n = size_t(std::min<u64>(c.discard, c.end - c.begin));
            c.begin += n;
            c.discard -= n;
            if (c.discard)
                return true;
            c.inBody = false;
            c.scan = c.begin;
            if (!handle(c, nullptr, nullptr))
                return false;
            continue;
        }
        if (!c.chunked) {
            if (c.end - c.begin < c.length)
                return true;
            char *b = c.buf.get() + c.begin;
            c.begin += size_t(c.length);
            c.scan = c.begin;
            c.inBody = false;
            if (!handle(c, b, b + c.length))
                return false;
            continue;
        }
        // chunked
        for (;;) {
            sv in(c.buf.get() + c.begin, c.end - c.begin);
            size_t nl = in.find("\r\n");
            if (nl == sv::npos)
                return true;
            u64 n = 0;
            auto r = std::from_chars(in.data(), in.data() + nl, n, 16);
            if (r.ec != std::errc()) {
                closeConn(c.fd, true);
                return false;
            }
            if (n == 0) {
                // trailers end with an empty line
                size_t end = nl == 0 ? sv::npos : in.find("\r\n\r\n", nl);
                if (in.substr(nl, 4) == "\r\n\r\n")
                    end = nl;
                if (end == sv::npos)
                    return true;
                c.begin += end + 4;
                break;
            }
            if (in.size() < nl + 2 + n + 2)
                return true;
            if (opt.maxBody && c.chunkBody.size() + n > opt.maxBody)
                c.tooBig = true;
            else
                c.chunkBody.append(in.data() + nl + 2, size_t(n));
            c.begin += nl + 2 + size_t(n) + 2;
        }
        c.scan = c.begin;
        c.inBody = false;
        size_t len = c.chunkBody.size();
        c.chunkBody.append(PAD, '\0');
        if (!handle(c, c.chunkBody.data(), c.chunkBody.data() + len))
            return false;
    }
}

static void onTimer()
{
    u64 x;
    (void)!read(timerFd, &x, 8);
    i64 now = nowNs();
    while (!delayed.empty() && delayed.front().due <= now) {
        Delayed d = std::move(delayed.front());
        delayed.pop_front();
        Conn *c = conns[size_t(d.fd)].get();
        if (!c || c->gen != d.gen)
            continue;
        if (d.reset) {
            closeConn(d.fd, true);
            continue;
        }
        c->out += d.data;
        if (d.close)
            c->closing = true;
        flushOut(*c);
    }
    armTimer();
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

static void usage()
{
    fputs("qmsink - a fast fake QueueMetrics endpoint on 127.0.0.1\n"
          "  --port N               0 (default): choose one; it prints 'port N'\n"
          "  --latency-ms N         answer N ms after the request was taken (fractions allowed)\n"
          "  --fail-every N         one POST in each N: HTTP 503, nothing committed\n"
          "  --ko-every N           one command in each N: resultStatus KO, nothing committed\n"
          "  --drop-after-commit N  every Nth insertAll commits, then the connection is reset\n"
          "  --max-body BYTES       HTTP 413 above it\n"
          "  --max-per-conn N       close a connection after N requests\n"
          "  --user U --pass P      demand these credentials (401 otherwise)\n"
          "  --track                count every distinct row (duplicates, checkRow on old rows)\n"
          "  --expect N             print 'done rows=N mono_ns=T' once N rows are there\n"
          "  --arrivals FILE        at exit: 'mono_ns callId' of every row\n"
          "  --stats FILE           JSON, written at exit and on SIGUSR1\n",
        stderr);
    exit(2);
}

int main(int argc, char **argv)
{
    initTables();
    for (int i = 1; i < argc; ++i) {
        std::string a = argv[i];
        if (a == "--track") {
            opt.track = true;
            continue;
        }
        if (i + 1 >= argc)
            usage();
        std::string v = argv[++i];
        if (a == "--port")
            opt.port = atoi(v.c_str());
        else if (a == "--latency-ms")
            opt.latencyMs = atof(v.c_str());
        else if (a == "--fail-every")
            opt.failEvery = strtoull(v.c_str(), nullptr, 10);
        else if (a == "--ko-every")
            opt.koEvery = strtoull(v.c_str(), nullptr, 10);
        else if (a == "--drop-after-commit")
            opt.dropAfterCommit = strtoull(v.c_str(), nullptr, 10);
        else if (a == "--max-body")
            opt.maxBody = strtoull(v.c_str(), nullptr, 10);
        else if (a == "--max-per-conn")
            opt.maxPerConn = strtoull(v.c_str(), nullptr, 10);
        else if (a == "--expect")
            opt.expect = strtoull(v.c_str(), nullptr, 10);
        else if (a == "--stats")
            opt.statsFile = v;
        else if (a == "--arrivals")
            opt.arrivalsFile = v;
        else if (a == "--user")
            opt.user = v;
        else if (a == "--pass")
            opt.pass = v;
        else
            usage();
    }
    if (!opt.user.empty())
        opt.authHeader = "Basic " + base64(opt.user + ":" + opt.pass);

    int ls = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    int one = 1;
    setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    sockaddr_in sa{};
    sa.sin_family = AF_INET;
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sa.sin_port = htons(uint16_t(opt.port));
    if (bind(ls, reinterpret_cast<sockaddr *>(&sa), sizeof sa) || listen(ls, 1024)) {
        perror("qmsink: bind");
        return 1;
    }
    socklen_t sl = sizeof sa;
    getsockname(ls, reinterpret_cast<sockaddr *>(&sa), &sl);
    printf("port %d\n", ntohs(sa.sin_port));
    fflush(stdout);

    sigset_t set;
    sigemptyset(&set);
    for (int s : { SIGTERM, SIGINT, SIGUSR1 })
        sigaddset(&set, s);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    signal(SIGPIPE, SIG_IGN);
    int sf = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    timerFd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    ep = epoll_create1(EPOLL_CLOEXEC);
    auto watch = [](int fd) {
        epoll_event ev{};
        ev.events = EPOLLIN;
        ev.data.fd = fd;
        epoll_ctl(ep, EPOLL_CTL_ADD, fd, &ev);
    };
    watch(ls);
    watch(sf);
    watch(timerFd);

    epoll_event evs[128];
    bool run = true;
    while (run) {
        int n = epoll_wait(ep, evs, 128, -1);
        if (n < 0 && errno != EINTR)
            break;
        for (int i = 0; i < n; ++i) {
            int fd = evs[i].data.fd;
            if (fd == ls) {
                for (;;) {
                    int c = accept4(ls, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
                    if (c < 0)
                        break;
                    setsockopt(c, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                    if (conns.size() <= size_t(c))
                        conns.resize(size_t(c) + 64);
                    conns[size_t(c)] = std::make_unique<Conn>();
                    conns[size_t(c)]->fd = c;
                    conns[size_t(c)]->gen = ++genCounter;
                    ++tot.connections;
                    watch(c);
                }
                continue;
            }
            if (fd == sf) {
                signalfd_siginfo si;
                while (read(sf, &si, sizeof si) == ssize_t(sizeof si)) {
                    if (si.ssi_signo == SIGUSR1)
                        writeStats();
                    else
                        run = false;
                }
                continue;
            }
            if (fd == timerFd) {
                onTimer();
                continue;
            }
            Conn *c = conns[size_t(fd)].get();
            if (!c)
                continue;
            if (evs[i].events & EPOLLOUT) {
                if (!flushOut(*c))
                    continue;
            }
            if (evs[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) {
                reserveIn(*c, 65536);
                ssize_t r = recv(fd, c->buf.get() + c->end, c->cap - c->end, 0);
                if (r == 0 || (r < 0 && errno != EAGAIN && errno != EINTR)) {
                    closeConn(fd, false);
                    continue;
                }
                if (r > 0) {
                    noteGap(*c);
                    c->end += size_t(r);
                    process(*c);
                }
            }
        }
    }
    writeStats();
    if (!opt.arrivalsFile.empty())
        if (FILE *f = fopen(opt.arrivalsFile.c_str(), "w")) {
            for (auto &a : arrivals)
                fprintf(f, "%lld %s\n", (long long)a.ns, a.callId.c_str());
            fclose(f);
        }
    return 0;
}
