using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using ContainerSecurity.Docker.Archives;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>Reads a layer as a stream and collects the relevant files.</summary>
internal sealed class LayerScanner(ImageLimits limits, CancellationToken cancellationToken)
{
    private const string Whiteout = ".wh.", Opaque = ".wh..wh..opq";
    private const long MaxInspected = 1024 * 1024;
    private const int SetId = 0xC00, Sticky = 0x200, OtherWrite = 0x2;
    private const int MaxWorldWritable = 100, MaxDepth = 128;
    private int _entries;
    private int _findings;

    /// <summary>Reads a layer.</summary>
    /// <param name="unpacked">The tar archive.</param>
    /// <exception cref="ArchiveException">It is not a tar archive, or exceeds a limit.</exception>
    public LayerScan Scan(Stream unpacked)
    {
        var scan = new LayerScan();
        var caches = new PackageCaches();
        var beginning = new byte[16 * 1024];
        var tar = new TarReader(unpacked, limits.MaxLayerEntries, limits.MaxNameLength);
        while (tar.Next() is { } entry)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(entry, tar, scan, caches, beginning);
        }

        // Layers are read in parallel, and the limit applies to all of them.
        if (Interlocked.Add(ref _entries, tar.Count) > limits.MaxLayerEntries)
            throw new ArchiveException($"the layers have more than {limits.MaxLayerEntries} entries");
        scan.Files.AddRange(caches.Found());
        return scan;
    }

    private void Read(TarEntry entry, TarReader tar, LayerScan scan, PackageCaches caches, byte[] beginning)
    {
        var path = LayerPath.Normalize(entry.Name);
        if (entry.IsHardLink)
            LayerPath.Normalize(entry.LinkName);
        var name = LayerPath.NameOf(path);
        if (name.StartsWith(Whiteout, StringComparison.Ordinal))
        {
            ReadWhiteout(path, name, scan);
            return;
        }

        scan.Removals.Add(path, entry.IsDirectory ? Removal.DirectoryReplaced : Removal.Replaced);
        if (entry.IsSymbolicLink && path == OsRelease.EtcPath)
            scan.EtcRelease = "";
        if (!entry.IsFile && !entry.IsDirectory)
            return;
        caches.Add(path, entry.Size);
        var content = entry.IsDirectory ? SensitiveFileKind.None : Inspect(path, entry, tar, scan, beginning);
        if (content != SensitiveFileKind.None || HasSpecialRights(entry))
            Add(scan, path, entry, content);
    }

    private static void ReadWhiteout(string path, string name, LayerScan scan)
    {
        var folder = LayerPath.FolderOf(path);
        if (name == Opaque)
            scan.Removals.Add(folder, Removal.ContentRemoved);
        else
            scan.Removals.Add((folder == "/" ? "" : folder) + "/" + name.Substring(Whiteout.Length), Removal.Replaced);
    }

    private static bool HasSpecialRights(TarEntry entry)
    {
        return entry.IsDirectory
            ? (entry.Mode & OtherWrite) != 0 && (entry.Mode & Sticky) == 0
            : (entry.Mode & (SetId | OtherWrite)) != 0;
    }

    private static SensitiveFileKind Inspect(string path, TarEntry entry, TarReader tar, LayerScan scan, byte[] beginning)
    {
        if (entry.Size is 0 or > MaxInspected)
            return SensitiveFileKind.None;
        var length = tar.ReadBeginning(beginning, entry.Size);
        if (path == OsRelease.EtcPath)
            scan.EtcRelease = Encoding.UTF8.GetString(beginning, 0, length);
        else if (path == OsRelease.UsrPath)
            scan.UsrRelease = Encoding.UTF8.GetString(beginning, 0, length);
        return KeyMaterial.Classify(path, beginning, length);
    }

    private void Add(LayerScan scan, string path, TarEntry entry, SensitiveFileKind content)
    {
        // Many world-writable files have one cause, a single command; other findings count individually.
        if (content == SensitiveFileKind.None && (entry.IsDirectory || (entry.Mode & SetId) == 0))
        {
            if (++scan.WorldWritable > MaxWorldWritable)
                return;
        }
        else if (Interlocked.Increment(ref _findings) > limits.MaxFindings)
        {
            throw new ArchiveException($"it has more than {limits.MaxFindings} files with key material or special permissions");
        }

        if (path.Count(c => c == '/') > MaxDepth)
            throw new ArchiveException($"a path is more than {MaxDepth} directories deep: {path.Substring(0, 40)}...");
        scan.Files.Add(new ImageFile
        {
            Path = path,
            Kind = entry.IsDirectory ? ImageFileKind.Directory : ImageFileKind.File,
            Mode = entry.Mode,
            UserId = entry.UserId,
            GroupId = entry.GroupId,
            Size = entry.Size,
            Content = content,
        });
    }
}
