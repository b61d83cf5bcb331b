// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/jsonrpc.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_jsonrpc {

using namespace Qt::StringLiterals;
using namespace wql;

class TestJsonRpc : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain();
    void aBrokenLineHasItsCodeAndTheIdIfThereIsOne_data();
    void aBrokenLineHasItsCodeAndTheIdIfThereIsOne();
    void depthIsCountedOutsideOfTexts();
    void anAnswerThatIsTooLongBecomesARefusal();
};

void TestJsonRpc::whatIsWrittenIsReadAgain()
{
    const QJsonObject parameters{ { u"text"_s, u"line\nend \u2028 \u0007"_s } };
    const auto request = rpc::parse(rpc::requestLine(7, u"status"_s, parameters));
    QVERIFY(request && request->kind == RpcMessage::Kind::Request);
    QCOMPARE(request->id, QJsonValue(7));
    QCOMPARE(request->method, u"status"_s);
    QCOMPARE(request->parameters, parameters);

    const auto told = rpc::parse(rpc::notificationLine(u"log"_s, parameters));
    QVERIFY(told && told->kind == RpcMessage::Kind::Notification);
    QCOMPARE(told->parameters, parameters);

    const auto answer = rpc::parse(rpc::answerLine(u"x"_s, parameters));
    QVERIFY(answer && answer->kind == RpcMessage::Kind::Answer && answer->result);
    QCOMPARE(*answer->result, parameters);

    const RpcError conflict = rpc::refusal(RpcError::Conflict, u"no"_s, { { u"revision"_s, u"1"_s } });
    QCOMPARE(conflict.data[u"kind"_s].toString(), u"conflict"_s);
    const auto error = rpc::parse(rpc::answerLine(1, unexpected(conflict)));
    QVERIFY(error && !error->result);
    QCOMPARE(error->result.error(), conflict);
    QCOMPARE(rpc::answerLine(1, unexpected(conflict)).count('\n'), 1);
}

void TestJsonRpc::aBrokenLineHasItsCodeAndTheIdIfThereIsOne_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("id");
    const auto row = [](const char *name, const QByteArray &line, int code, const QJsonValue &id = {}) {
        QTest::newRow(name) << line << code << id;
    };
    row("no JSON", "GET / HTTP/1.1", -32700);
    row("half of it", R"({"jsonrpc":"2.0","id":1)", -32700);
    row("bytes that are no UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\xfe\"}", -32700);
    row("a batch", R"([{"jsonrpc":"2.0","id":1,"method":"status"}])", -32600);
    row("a number", "1", -32700);
    row("another version", R"({"jsonrpc":"1.0","id":1,"method":"status"})", -32600);
    row("an object as id", R"({"jsonrpc":"2.0","id":{},"method":"status"})", -32600);
    row("null as id", R"({"jsonrpc":"2.0","id":null,"method":"status"})", -32600);
    row("a long id", R"({"jsonrpc":"2.0","id":")" + QByteArray(65, 'x') + R"(","method":"status"})", -32600);
    row("no method's name", R"({"jsonrpc":"2.0","id":5,"method":7})", -32600, 5);
    row("parameters as a list", R"({"jsonrpc":"2.0","id":"a","method":"status","params":[1]})", -32602,
        u"a"_s);
    row("neither method nor result", R"({"jsonrpc":"2.0","id":1})", -32600);
    row("deep", R"({"jsonrpc":"2.0","id":1,"method":"x","params":)" + QByteArray(100000, '[') + "}", -32700);
}

void TestJsonRpc::aBrokenLineHasItsCodeAndTheIdIfThereIsOne()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    QFETCH(QJsonValue, id);
    const auto message = rpc::parse(line);
    QVERIFY(!message);
    QCOMPARE(message.error().error.code, code);
    QCOMPARE(message.error().id, id);
}

void TestJsonRpc::depthIsCountedOutsideOfTexts()
{
    const auto nested = [](int levels) {
        return R"({"jsonrpc":"2.0","id":1,"method":"x","params":{"a":)" + QByteArray(levels, '[')
            + QByteArray(levels, ']') + "}}";
    };
    QVERIFY(rpc::parse(nested(rpc::depth - 2)));
    QVERIFY(!rpc::parse(nested(rpc::depth - 1)));
    QVERIFY(rpc::parse(
        R"({"jsonrpc":"2.0","id":1,"method":"x","params":{"a":"\")" + QByteArray(100, '[') + "\"}}"));
}

void TestJsonRpc::anAnswerThatIsTooLongBecomesARefusal()
{
    const QByteArray line = rpc::answerLine(3, QJsonObject{ { u"text"_s, QString(rpc::frameBytes, u'x') } });
    QVERIFY(line.size() < 1000);
    const auto answer = rpc::parse(line);
    QVERIFY(answer && !answer->result);
    QCOMPARE(answer->result.error().code, int(RpcError::Refused));
    QCOMPARE(answer->id, QJsonValue(3));
}

WQL_TEST(TestJsonRpc)

} // namespace tst_jsonrpc

#include "tst_jsonrpc.moc"
