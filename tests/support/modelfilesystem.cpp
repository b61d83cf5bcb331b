// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/modelfilesystem.h"

#include <errno.h>

#include <algorithm>
#include <cstring>

namespace wql {

using Operation = FileFailure::Operation;

quint64 ModelFileSystem::freeInode()
{
    std::erase_if(m_nodes, [](const std::weak_ptr<Node> &node) { return node.expired(); });
    std::set<quint64> used;
    for (const auto &node : m_nodes)
        used.insert(node.lock()->inode);
    quint64 inode = 11;
    while (used.contains(inode))
        ++inode;
    return inode;
}

ModelFileSystem::File ModelFileSystem::create(const std::string &path)
{
    m_names.erase(path);
    auto node = std::make_shared<Node>();
    node->inode = freeInode();
    node->modified = ++m_now;
    m_nodes.push_back(node);
    m_names[path] = node;
    return node;
}

ModelFileSystem::File ModelFileSystem::file(const std::string &path) const
{
    const auto link = m_links.find(path);
    const auto found = m_names.find(link == m_links.end() ? path : link->second);
    return found == m_names.end() ? nullptr : found->second;
}

void ModelFileSystem::append(const File &file, std::string_view bytes)
{
    file->bytes += bytes;
    file->modified = ++m_now;
}

void ModelFileSystem::write(const File &file, std::string bytes)
{
    file->bytes = std::move(bytes);
    file->modified = ++m_now;
}

void ModelFileSystem::rename(const std::string &from, const std::string &to)
{
    const File moved = m_names.at(from);
    m_names.erase(from);
    m_names[to] = moved;
}

void ModelFileSystem::remove(const std::string &path)
{
    m_names.erase(path);
}

void ModelFileSystem::copy(const std::string &from, const std::string &to)
{
    const std::string bytes = m_names.at(from)->bytes;
    write(create(to), bytes);
}

void ModelFileSystem::link(const std::string &path, const std::string &target)
{
    m_names.erase(path);
    m_links[path] = target;
}

bool ModelFileSystem::isHeld(const File &file) const
{
    return std::any_of(
        m_handles.begin(), m_handles.end(), [&](const auto &handle) { return handle.second == file; });
}

bool ModelFileSystem::hasName(const File &file) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&](const auto &name) { return name.second == file; });
}

Result<int, FileFailure> ModelFileSystem::open(const std::string &path)
{
    const auto fail = [&](int number) { return unexpected(FileFailure{ Operation::Open, path, number }); };
    if (m_openError != 0)
        return fail(m_openError);
    if (const auto refused = m_refused.find(path); refused != m_refused.end())
        return fail(refused->second);
    const File found = file(path);
    if (!found || m_away)
        return fail(ENOENT);
    m_handles[m_nextHandle] = found;
    m_most = std::max(m_most, m_handles.size());
    return m_nextHandle++;
}

void ModelFileSystem::close(int handle)
{
    m_handles.erase(handle);
}

Result<size_t, FileFailure> ModelFileSystem::read(
    int handle, qint64 offset, char *bytes, size_t most, const std::string &path)
{
    if (m_readFailures > 0) {
        --m_readFailures;
        return unexpected(FileFailure{ Operation::Read, path, m_readError });
    }
    const std::string &all = m_handles.at(handle)->bytes;
    if (offset < 0 || size_t(offset) >= all.size())
        return size_t(0);
    const size_t count = std::min(most, all.size() - size_t(offset));
    std::memcpy(bytes, all.data() + offset, count);
    return count;
}

FileStatus ModelFileSystem::statusOf(const Node &node) const
{
    FileStatus status;
    status.type = node.isDirectory ? FileStatus::Type::Directory : FileStatus::Type::Regular;
    status.device = 1;
    status.inode = node.inode;
    status.size = qint64(node.bytes.size());
    status.modified = node.modified;
    status.links = quint64(std::count_if(
        m_names.begin(), m_names.end(), [&](const auto &name) { return name.second.get() == &node; }));
    return status;
}

Result<FileStatus, FileFailure> ModelFileSystem::status(int handle, const std::string &)
{
    return statusOf(*m_handles.at(handle));
}

Result<FileStatus, FileFailure> ModelFileSystem::status(const std::string &path)
{
    const File found = file(path);
    if (!found || m_away)
        return unexpected(FileFailure{ Operation::Status, path, ENOENT });
    return statusOf(*found);
}

Result<std::vector<std::string>, FileFailure> ModelFileSystem::list(const std::string &directory)
{
    if (m_away)
        return unexpected(FileFailure{ Operation::List, directory, ENOENT });
    std::vector<std::string> names;
    const auto add = [&](const std::string &path) {
        if (path.starts_with(directory + '/'))
            names.push_back(path.substr(directory.size() + 1));
    };
    for (const auto &[path, node] : m_names)
        add(path);
    for (const auto &[path, target] : m_links)
        add(path);
    return names;
}

} // namespace wql
