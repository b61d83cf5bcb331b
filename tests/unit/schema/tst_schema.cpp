// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/schema/json.h"
#include "core/schema/sql.h"
#include "tests/support/testprogram.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Colour { Red, DarkBlue };

struct Paint {
    Colour colour = Colour::Red;
    int layers = 1;

    bool operator==(const Paint &) const = default;
};

struct Door {
    int knocks = 0;
    bool isOpen = false;

    bool operator==(const Door &) const = default;
};

struct House {
    QString name;
    Paint paint;
    std::optional<Paint> oldPaint;
    std::optional<qint64> number;
    std::chrono::seconds age{ 0 };
    std::vector<Door> doors;
    QStringList people;
    Door gate;
    std::string path;
    quint64 visits = 0;
    QString notes;

    bool isEmpty() const { return people.isEmpty(); }
    bool operator==(const House &) const = default;
};

struct Room {
    qint64 number = 0;
    QString name;
    Door door;
    Colour colour = Colour::Red;
    quint64 hash = 0;
    std::string path;

    bool operator==(const Room &) const = default;
};

} // namespace

namespace wql {

template <>
inline constexpr auto wireNames<Colour> = enumNames<Colour>({
    { Colour::Red, "red" },
    { Colour::DarkBlue, "dark-blue" },
});

template <>
inline constexpr auto jsonFields<Paint> = std::tuple{
    Field<&Paint::colour>("colour").unknown(Colour::DarkBlue),
    Field<&Paint::layers>("layers").between(1, 9).optional(),
};

template <>
inline constexpr auto jsonFields<Door> = std::tuple{
    Field<&Door::knocks>("knocks"),
    Field<&Door::isOpen>("open"),
};

template <>
inline constexpr auto jsonFields<House> = std::tuple{
    Field<&House::name>("name").max(10),
    Field<&House::paint>("paint"),
    Field<&House::oldPaint>("oldPaint"),
    Field<&House::number>("number").max(99),
    Field<&House::age>("age"),
    Field<&House::doors>("doors").max(2),
    Field<&House::people>("people").max(2).maxEach(3),
    JsonFlat<&House::gate>{},
    JsonGroup("more", Field<&House::path>("path"), Field<&House::visits>("visits"),
        Field<&House::notes>("notes").withLines().optional()),
    JsonComputed<&House::isEmpty>{ "empty" },
};

template <>
inline constexpr auto sqlTable<Room> = SqlTable("room", "number, name", Field<&Room::number>("number"),
    Field<&Room::name>("name"), Field<&Room::door, &Door::isOpen>("door_open"),
    Field<&Room::colour>("colour"), Field<&Room::hash>("hash"), Field<&Room::path>("path"));

} // namespace wql

using namespace wql;

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEnumeratorHasOneName();
    void aTableThatForgetsAnEnumeratorIsNoTable();
    void aStructComesBackFromItsJson();
    void whatIsOptionalIsLeftOut();
    void whatIsMissingOrOfAnotherTypeIsTheDefault();
    void whatOthersWroteIsBounded();
    void aStructComesBackFromItsRow();
};

void TestSchema::anEnumeratorHasOneName()
{
    QCOMPARE(wireName(Colour::DarkBlue), u"dark-blue"_s);
    QVERIFY(enumNamed<Colour>(u"dark-blue") == Colour::DarkBlue);
    QVERIFY(!enumNamed<Colour>(u"Red"));
    QVERIFY(enumNamed(u"pink", Colour::Red) == Colour::Red);
}

void TestSchema::aTableThatForgetsAnEnumeratorIsNoTable()
{
    QVERIFY(schema::isEnumerator<Colour::Red>());
    QVERIFY(schema::isEnumerator<Colour(1)>());
    QVERIFY(!schema::isEnumerator<Colour(2)>());
}

void TestSchema::aStructComesBackFromItsJson()
{
    const House house{ .name = u"Zürich"_s,
        .paint = { Colour::DarkBlue, 3 },
        .oldPaint = Paint{},
        .number = 7,
        .age = -5s,
        .doors = { { 1, true }, {} },
        .people = { u"a"_s, u"b"_s },
        .gate = { 4, true },
        .path = "/x",
        .visits = Q_UINT64_C(1) << 62,
        .notes = u"a\nb"_s };
    const QJsonObject json = toObject(house);
    QVERIFY(fromObject<House>(json) == house);
    QCOMPARE(json[u"knocks"_s].toInt(), 4);
    QCOMPARE(json[u"paint"_s].toObject()[u"colour"_s].toString(), u"dark-blue"_s);
    QCOMPARE(json[u"more"_s].toObject()[u"path"_s].toString(), u"/x"_s);
    QCOMPARE(json[u"empty"_s], QJsonValue(false));
}

void TestSchema::whatIsOptionalIsLeftOut()
{
    const QJsonObject json = toObject(House{});
    QVERIFY(!json.contains(u"number"_s));
    QVERIFY(!json.contains(u"oldPaint"_s));
    QVERIFY(json.contains(u"name"_s));
    QCOMPARE(json[u"paint"_s].toObject(), (QJsonObject{ { u"colour"_s, u"red"_s } }));
}

void TestSchema::whatIsMissingOrOfAnotherTypeIsTheDefault()
{
    QVERIFY(fromObject<Door>({}) == Door{});
    QVERIFY(fromObject<Door>({ { u"knocks"_s, u"many"_s }, { u"open"_s, 7 } }) == Door{});
    QVERIFY(fromObject<Paint>({}).colour == Colour::DarkBlue);
    const House house
        = fromObject<House>({ { u"number"_s, u"x"_s }, { u"oldPaint"_s, 5 }, { u"doors"_s, 5 } });
    QVERIFY(!house.number && !house.oldPaint && house.doors.empty());
}

void TestSchema::whatOthersWroteIsBounded()
{
    const House house = fromObject<House>({ { u"name"_s, QString(99, u'a') + u'\n' }, { u"number"_s, 1000 },
        { u"age"_s, 1e18 }, { u"people"_s, QJsonArray{ u"abcdef"_s, u"b"_s, u"c"_s } }, { u"knocks"_s, 1e12 },
        { u"paint"_s, QJsonObject{ { u"layers"_s, -5 } } },
        { u"doors"_s, QJsonArray{ 1, QJsonObject(), QJsonObject() } } });
    QCOMPARE(house.name.size(), 10);
    QCOMPARE(*house.number, 99);
    QVERIFY(house.age < 24h * 366 * 10001);
    QCOMPARE(house.people, (QStringList{ u"abc"_s, u"b"_s }));
    QCOMPARE(house.gate.knocks, std::numeric_limits<int>::max());
    QCOMPARE(house.paint.layers, 1);
    QCOMPARE(house.doors.size(), 1u);
}

void TestSchema::aStructComesBackFromItsRow()
{
    QCOMPARE(createTable<Room>(),
        u"CREATE TABLE room (number INTEGER NOT NULL, name TEXT NOT NULL, door_open INTEGER NOT NULL, "
        "colour INTEGER NOT NULL, hash INTEGER NOT NULL, path BLOB NOT NULL, seal INTEGER NOT NULL, "
        "PRIMARY KEY (number, name)) WITHOUT ROWID"_s);
    const Room room{ 3, {}, { 0, true }, Colour::DarkBlue, ~quint64(0), "caf\xe9" };
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"schema"_s);
        database.setDatabaseName(u":memory:"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(createTable<Room>()), qPrintable(query.lastError().text()));
        QVERIFY(query.prepare(replaceInto<Room>()));
        for (const QVariant &value : toRow(room))
            query.addBindValue(value);
        query.addBindValue(0);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.exec(selectFrom<Room>()) && query.next());
        const Room back = fromRow<Room>(query);
        QVERIFY(back == room);
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"schema"_s);
}

WQL_TEST(TestSchema)
#include "tst_schema.moc"
