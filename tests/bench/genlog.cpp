// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
//
// genlog - writes a realistic multi-tenant Asterisk queue_log, fast, from a seed.
//
//   genlog --rows N [--tenants T] [--rate R] [--seed S] [--out FILE] [--expect FILE]
//
// Whole calls (DID, ENTERQUEUE, RINGNOANSWER*, CONNECT, COMPLETEAGENT /
// COMPLETECALLER / TRANSFER, ABANDON, EXITWITHTIMEOUT), agents' rows (AGENTLOGIN,
// AGENTLOGOFF, ADDMEMBER, REMOVEMEMBER, PAUSE, UNPAUSE, PAUSEALL, UNPAUSEALL) and
// rows of nobody (QUEUESTART, CONFIGRELOAD), interleaved in time order, about R rows
// a second of log time. Queues are queue-<n>-<tenant>, agents Agent/<n>-<tenant>,
// tenants tn0001, tn0002, ... Some rows are repeated exactly within their second
// (--dup), some caller ids are UTF-8 (--utf8) or Latin-1 (--latin1), and with --disorder
// some rows bear the second before theirs, as Asterisk's do now and then (it takes the time
// before the lock).
//
// The expectation (JSON, to --expect or standard output) holds rows, bytes, sum, seq,
// dup_rows and order_violations as qmsink computes them (see there), overall ("all": every row to one
// token) and per tenant ("tokens": the tenant's own rows and, as the manual has it
// for rows without queue and agent, every NONE|NONE row).
//
// Build:  c++ -std=c++20 -O2 -march=native -o genlog genlog.cpp
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

using u64 = uint64_t;

// the same function as in qmsink.cpp
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

struct Rng { // splitmix64
    u64 s;
    u64 next()
    {
        u64 z = (s += 0x9E3779B97F4A7C15ull);
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ z >> 27) * 0x94D049BB133111EBull;
        return z ^ z >> 31;
    }
    unsigned below(unsigned n) { return unsigned((next() >> 32) * n >> 32); }
    unsigned between(unsigned a, unsigned b) { return a + below(b - a + 1); }
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    bool chance(double p) { return unit() < p; }
};

struct Expect {
    u64 rows = 0, sum = 0, seq = 0, dup = 0, order = 0, high = 0;
    void add(u64 h, bool d, u64 t)
    {
        order += t < high;
        high = std::max(high, t);
        ++rows;
        sum += h;
        seq = seq * SEQ_K + h;
        dup += d;
    }
};

static u64 rowsWanted = 1000000, seed = 1, startTime = 1366720340;
static unsigned tenants = 1, queuesPer = 6, agentsPer = 40;
static double rate = 25, dupRate = 0.0005, utf8Rate = 0.01, latin1Rate = 0.002, disorderRate = 0;
static bool agentOnly = true;
static std::string outFile, expectFile;

static Rng rng{ 1 };
static std::vector<std::string> tenantName;
static Expect all;
static std::vector<Expect> per;
static Expect shared; // counters only
static u64 bytesOut = 0;

// ------------------------------------------------------------------------ output
static int outFd = 1;
static std::vector<char> outBuf(1 << 20);
static size_t outLen = 0;
static void flushOut()
{
    size_t at = 0;
    while (at < outLen) {
        ssize_t n = write(outFd, outBuf.data() + at, outLen - at);
        if (n <= 0) {
            perror("genlog: write");
            exit(1);
        }
        at += size_t(n);
    }
    outLen = 0;
}

// one row under construction
static char line[4096];
static size_t len;
static unsigned nPar;
static u64 now;
static char nowText[24];
static size_t nowLen;

static inline void raw(const char *s, size_t n)
{
    memcpy(line + len, s, n);
    len += n;
}
static inline void lit(const char *s)
{
    raw(s, strlen(s));
}
static inline void str(const std::string &s)
{
    raw(s.data(), s.size());
}
static inline void num(u64 v)
{
    char b[24];
    int i = 24;
    do
        b[--i] = char('0' + v % 10);
    while (v /= 10);
    raw(b + i, size_t(24 - i));
}
static inline void bar()
{
    line[len++] = '|';
}

static std::vector<u64> secondHashes, secondBefore; // exact repeats are within one second
static bool early; // this row bears the second before

static void setNow(u64 t)
{
    now = t;
    nowLen = size_t(snprintf(nowText, sizeof nowText, "%llu", (unsigned long long)t));
    secondBefore.swap(secondHashes);
    secondHashes.clear();
}

static void begin()
{
    len = 0;
    nPar = 0;
    early = disorderRate > 0 && rng.chance(disorderRate);
    if (early)
        num(now - 1);
    else
        raw(nowText, nowLen);
    bar();
}
static inline void par()
{
    ++nPar;
    bar();
}

static void emitOnce(int tenant)
{
    // The canonical form: five parameters, UTF-8.
    static char canon[8192];
    size_t n = len;
    bool ascii = true;
    memcpy(canon, line, len);
    for (size_t i = 0; i < len; ++i)
        ascii &= static_cast<unsigned char>(line[i]) < 0x80;
    if (!ascii) {
        // rows made here are wholly UTF-8 or wholly Latin-1: bytes C3 and C5 start
        // the only UTF-8 pairs used, and no Latin-1 name has C3 or C5 in it
        bool utf8 = memchr(line, 0xC3, len) || memchr(line, 0xC5, len);
        if (!utf8) {
            n = 0;
            for (size_t i = 0; i < len; ++i) {
                unsigned char c = static_cast<unsigned char>(line[i]);
                if (c < 0x80) {
                    canon[n++] = char(c);
                } else {
                    canon[n++] = char(0xC0 | c >> 6);
                    canon[n++] = char(0x80 | (c & 0x3F));
                }
            }
        }
    }
    // "a|b|c|d|verb" has 4 bars; every parameter adds one; the form has 9
    for (unsigned i = nPar; i < 5; ++i)
        canon[n++] = '|';
    u64 h = rowHash(canon, n);
    std::vector<u64> &same = early ? secondBefore : secondHashes;
    bool dup = std::find(same.begin(), same.end(), h) != same.end();
    same.push_back(h);
    u64 t = now - (early ? 1 : 0);
    all.add(h, dup, t);
    if (tenant >= 0) {
        per[size_t(tenant)].add(h, dup, t);
    } else {
        ++shared.rows;
        for (Expect &e : per)
            e.add(h, dup, t);
    }
    line[len] = '\n';
    if (outLen + len + 1 > outBuf.size())
        flushOut();
    memcpy(outBuf.data() + outLen, line, len + 1);
    outLen += len + 1;
    bytesOut += len + 1;
}

static void emit(int tenant)
{
    if (all.rows >= rowsWanted)
        return;
    emitOnce(tenant);
    if (dupRate > 0 && rng.chance(dupRate) && all.rows < rowsWanted)
        emitOnce(tenant);
}

// -------------------------------------------------------------------- simulation
enum Kind : uint8_t { Ring, Answer, Hangup, Abandon, Timeout, AgentRow };
struct Event {
    Kind kind;
    uint8_t rings, pos;
    uint16_t hold, ringtime, talk;
    int tenant;
    unsigned queue, agent;
    u64 uidSec;
    unsigned uidSeq;
    uint8_t step;
};
static constexpr size_t RING = 4096;
static std::array<std::vector<Event>, RING> calendar;
static unsigned uidSeq = 0;

static void later(const Event &e, unsigned secs)
{
    calendar[(now + std::max(1u, std::min<unsigned>(secs, RING - 2))) % RING].push_back(e);
}

static inline void uid(u64 sec, unsigned seq)
{
    num(sec);
    line[len++] = '.';
    num(seq);
}
static inline void queueOf(const Event &e)
{
    lit("queue-");
    num(e.queue);
    line[len++] = '-';
    str(tenantName[size_t(e.tenant)]);
}
static inline void agentOf(const Event &e)
{
    lit("Agent/");
    num(e.agent);
    line[len++] = '-';
    str(tenantName[size_t(e.tenant)]);
}

static const char *const NAMES[] = { "Anna Berg", "John Smith", "Rosa Luz", "O'Neil \"Ned\"", "back\\slash",
    "50% & more + x=y", "WILSON,T" };
static const char *const UTF8[] = { "J\xC3\xBCrg M\xC3\xBCller",
    "Ren\xC3\xA9"
    "e",
    "\xC5\x81ukasz",
    "Nu\xC3\xB1"
    "ez",
    "Zo\xC3\xAB \xC5\xBDi\xC5\xBE"
    "ek" };
static const char *const LATIN1[] = { "J\xFCrg M\xFCller", "Ren\xE9",
    "Nu\xF1"
    "ez",
    "Zo\xEB", "\xD6zil" };

static void callerId()
{
    double u = rng.unit();
    if (u < utf8Rate) {
        lit(UTF8[rng.below(5)]);
    } else if (u < utf8Rate + latin1Rate) {
        lit(LATIN1[rng.below(5)]);
    } else if (u < utf8Rate + latin1Rate + 0.02) {
        lit(NAMES[rng.below(7)]);
    } else if (u < utf8Rate + latin1Rate + 0.05) {
        lit("anonymous");
    } else {
        lit("0");
        num(u64(200000000) + rng.below(799999999));
    }
}

static void newCall()
{
    Event e{};
    e.tenant = int(rng.below(tenants));
    e.queue = 1 + rng.below(queuesPer);
    e.uidSec = now - (rng.chance(0.4) ? 1 : 0);
    e.uidSeq = ++uidSeq;
    e.pos = uint8_t(1 + (rng.chance(0.3) ? rng.below(9) : 0));
    if (rng.chance(0.15)) { // 1..8 digits DID written by the dialplan
        begin();
        uid(e.uidSec, e.uidSeq);
        bar();
        queueOf(e);
        lit("|NONE|DID");
        par();
        num(u64(41910000) + rng.below(9999));
        emit(e.tenant);
    }
    begin();
    uid(e.uidSec, e.uidSeq);
    bar();
    queueOf(e);
    lit("|NONE|ENTERQUEUE");
    par();
    par();
    callerId();
    par();
    num(e.pos);
    emit(e.tenant);
    double u = rng.unit();
    e.hold = uint16_t(rng.between(1, 90));
    if (u < 0.12) {
        e.kind = Abandon;
        later(e, e.hold);
    } else if (u < 0.15) {
        e.kind = Timeout;
        e.hold = uint16_t(120 + rng.below(60));
        later(e, e.hold);
    } else {
        e.kind = Ring;
        e.rings = uint8_t(rng.chance(0.45) ? rng.between(1, 3) : 0);
        e.hold = uint16_t(rng.between(1, 20));
        later(e, e.hold);
    }
}

static void agentEvent()
{
    Event e{};
    e.kind = AgentRow;
    e.tenant = int(rng.below(tenants));
    e.queue = 1 + rng.below(queuesPer);
    e.agent = 101 + rng.below(agentsPer);
    e.uidSec = now;
    unsigned what = rng.below(100);
    auto queueRow = [&](const char *verb) {
        begin();
        uid(now, ++uidSeq);
        bar();
        queueOf(e);
        bar();
        agentOf(e);
        bar();
        lit(verb);
    };
    auto noneRow = [&](const char *verb) {
        begin();
        lit("NONE|NONE|");
        agentOf(e);
        bar();
        lit(verb);
    };
    if (what < 30) {
        queueRow("PAUSE");
        par();
        static const char *const why[] = { "Lunch", "Coffee", "Meeting", "", "Backoffice" };
        lit(why[rng.below(5)]);
        emit(e.tenant);
        e.step = 1;
        later(e, rng.between(30, 900));
    } else if (what < 45 && agentOnly) {
        noneRow("PAUSEALL");
        par();
        emit(e.tenant);
        e.step = 2;
        later(e, rng.between(30, 900));
    } else if (what < 75) {
        queueRow("ADDMEMBER");
        par();
        emit(e.tenant);
        e.step = 3;
        later(e, rng.between(600, 4000));
    } else if (agentOnly) {
        begin();
        uid(now, ++uidSeq);
        lit("|NONE|");
        agentOf(e);
        lit("|AGENTLOGIN");
        par();
        lit("SIP/");
        num(e.agent);
        lit("-0000");
        num(uidSeq % 9000 + 1000);
        emit(e.tenant);
        e.step = 4;
        e.talk = uint16_t(rng.between(600, 4000));
        later(e, e.talk);
    }
}

static void step(Event e)
{
    switch (e.kind) {
    case Ring:
        e.agent = 101 + rng.below(agentsPer);
        e.ringtime = uint16_t(rng.between(1, 18));
        if (e.rings) {
            --e.rings;
            begin();
            uid(e.uidSec, e.uidSeq);
            bar();
            queueOf(e);
            bar();
            agentOf(e);
            lit("|RINGNOANSWER");
            par();
            num(rng.chance(0.1) ? 0 : u64(e.ringtime) * 1000);
            emit(e.tenant);
            e.hold = uint16_t(e.hold + e.ringtime);
            later(e, e.ringtime);
            return;
        }
        e.kind = Answer;
        e.hold = uint16_t(e.hold + e.ringtime);
        later(e, e.ringtime);
        return;
    case Answer:
        begin();
        uid(e.uidSec, e.uidSeq);
        bar();
        queueOf(e);
        bar();
        agentOf(e);
        lit("|CONNECT");
        par();
        num(e.hold);
        par();
        uid(now, ++uidSeq);
        par();
        num(e.ringtime);
        emit(e.tenant);
        e.kind = Hangup;
        e.talk = uint16_t(rng.between(5, 600));
        later(e, e.talk);
        return;
    case Hangup: {
        begin();
        uid(e.uidSec, e.uidSeq);
        bar();
        queueOf(e);
        bar();
        agentOf(e);
        unsigned u = rng.below(100);
        if (u < 6) {
            lit("|TRANSFER");
            par();
            num(200 + rng.below(700));
            par();
            lit("from-internal");
            par();
            num(e.hold);
            par();
            num(e.talk);
            par();
            num(e.pos);
        } else {
            lit(u < 50 ? "|COMPLETEAGENT" : "|COMPLETECALLER");
            par();
            num(e.hold);
            par();
            num(e.talk);
            par();
            num(e.pos);
        }
        emit(e.tenant);
        return;
    }
    case Abandon:
    case Timeout:
        begin();
        uid(e.uidSec, e.uidSeq);
        bar();
        queueOf(e);
        lit(e.kind == Abandon ? "|NONE|ABANDON" : "|NONE|EXITWITHTIMEOUT");
        par();
        num(1);
        par();
        num(e.pos);
        par();
        num(e.hold);
        emit(e.tenant);
        return;
    case AgentRow:
        begin();
        if (e.step == 2) {
            lit("NONE|NONE|");
            agentOf(e);
            lit("|UNPAUSEALL");
            par();
        } else if (e.step == 4) {
            uid(e.uidSec, 1);
            lit("|NONE|");
            agentOf(e);
            lit("|AGENTLOGOFF");
            par();
            lit("SIP/");
            num(e.agent);
            par();
            num(e.talk);
        } else {
            uid(now, ++uidSeq);
            bar();
            queueOf(e);
            bar();
            agentOf(e);
            lit(e.step == 1 ? "|UNPAUSE" : "|REMOVEMEMBER");
            par();
        }
        emit(e.tenant);
        return;
    }
}

static unsigned poisson(double mean)
{
    if (mean > 40) {
        double g = 0;
        for (int i = 0; i < 12; ++i)
            g += rng.unit();
        double v = mean + (g - 6) * std::sqrt(mean);
        return v < 0 ? 0 : unsigned(v + 0.5);
    }
    double l = std::exp(-mean), p = 1;
    unsigned k = 0;
    do {
        ++k;
        p *= rng.unit();
    } while (p > l);
    return k - 1;
}

static void printExpect(FILE *f)
{
    auto one = [&](const Expect &e) {
        fprintf(f,
            "\"rows\":%llu,\"sum\":\"%016llx\",\"seq\":\"%016llx\",\"dup_rows\":%llu,\"order_violations\":%"
            "llu",
            (unsigned long long)e.rows, (unsigned long long)e.sum, (unsigned long long)e.seq,
            (unsigned long long)e.dup, (unsigned long long)e.order);
    };
    fprintf(f,
        "{\"seed\":%llu,\"tenants\":%u,\"bytes\":%llu,\"first_time\":%llu,\"last_time\":%llu,\"shared_rows\":"
        "%llu,\"all\":{",
        (unsigned long long)seed, tenants, (unsigned long long)bytesOut, (unsigned long long)startTime,
        (unsigned long long)now, (unsigned long long)shared.rows);
    one(all);
    fprintf(f, "},\"tokens\":{");
    for (size_t i = 0; i < per.size(); ++i) {
        fprintf(f, "%s\"%s\":{", i ? "," : "", tenantName[i].c_str());
        one(per[i]);
        fprintf(f, "}");
    }
    fprintf(f, "}}\n");
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        std::string a = argv[i];
        if (a == "--no-agent-only") {
            agentOnly = false;
            continue;
        }
        if (i + 1 >= argc || a.rfind("--", 0) != 0) {
            fputs("genlog --rows N [--tenants T] [--rate ROWS_PER_SECOND] [--seed S] [--start EPOCH]\n"
                  "       [--queues N] [--agents N] [--dup RATE] [--utf8 RATE] [--latin1 RATE] [--disorder "
                  "RATE]\n"
                  "       [--no-agent-only] (no rows with an agent but no queue)\n"
                  "       [--out FILE] [--expect FILE]\n",
                stderr);
            return 2;
        }
        const char *v = argv[++i];
        if (a == "--rows")
            rowsWanted = strtoull(v, nullptr, 10);
        else if (a == "--tenants")
            tenants = std::max(1u, unsigned(atoi(v)));
        else if (a == "--rate")
            rate = atof(v);
        else if (a == "--seed")
            seed = strtoull(v, nullptr, 10);
        else if (a == "--start")
            startTime = strtoull(v, nullptr, 10);
        else if (a == "--queues")
            queuesPer = std::max(1u, unsigned(atoi(v)));
        else if (a == "--agents")
            agentsPer = std::max(1u, unsigned(atoi(v)));
        else if (a == "--dup")
            dupRate = atof(v);
        else if (a == "--utf8")
            utf8Rate = atof(v);
        else if (a == "--latin1")
            latin1Rate = atof(v);
        else if (a == "--disorder")
            disorderRate = atof(v);
        else if (a == "--out")
            outFile = v;
        else if (a == "--expect")
            expectFile = v;
        else {
            fprintf(stderr, "genlog: unknown option %s\n", a.c_str());
            return 2;
        }
    }
    if (!outFile.empty()) {
        outFd = open(outFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
        if (outFd < 0) {
            perror("genlog: open");
            return 1;
        }
    } else if (expectFile.empty()) {
        fputs("genlog: rows go to standard output, so the expectation needs --expect FILE\n", stderr);
        return 2;
    }
    rng.s = seed * 0x9E3779B97F4A7C15ull + 12345;
    for (unsigned i = 0; i < tenants; ++i) {
        char b[32];
        snprintf(b, sizeof b, "tn%04u", i + 1);
        tenantName.push_back(b);
    }
    per.resize(tenants);

    u64 t = startTime;
    setNow(t);
    begin();
    lit("NONE|NONE|NONE|QUEUESTART");
    par();
    emit(-1);
    // a call gives about 3.8 rows, an agent's matter about 2
    const double calls = rate * 0.86 / 3.8, matters = rate * 0.14 / 1.85;
    while (all.rows < rowsWanted) {
        setNow(t);
        std::vector<Event> due;
        due.swap(calendar[t % RING]);
        for (unsigned k = poisson(calls); k--;)
            newCall();
        for (const Event &e : due)
            step(e);
        for (unsigned k = poisson(matters); k--;)
            agentEvent();
        if (rng.chance(1.0 / 1800)) {
            begin();
            lit(rng.chance(0.5) ? "NONE|NONE|NONE|CONFIGRELOAD" : "NONE|NONE|NONE|QUEUESTART");
            par();
            emit(-1);
        }
        ++t;
    }
    flushOut();
    FILE *f = expectFile.empty() ? stdout : fopen(expectFile.c_str(), "w");
    if (!f) {
        perror("genlog: expect");
        return 1;
    }
    printExpect(f);
    if (f != stdout)
        fclose(f);
    return 0;
}
