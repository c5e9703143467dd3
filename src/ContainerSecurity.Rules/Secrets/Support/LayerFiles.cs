using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Determines which files that a RUN writes stay in its layer: neither removed again nor within a mount.</summary>
internal sealed class LayerFiles
{
    private readonly List<(string Path, int At)> _removed = [];
    private readonly List<string> _mounts = [];

    public LayerFiles(ShellScript script)
    {
        foreach (var command in script.Commands)
        {
            var invocation = command.EffectiveCommand;
            if (invocation.Name is "rm" or "shred" or "unlink")
                _removed.AddRange(invocation.Operands.Select(w => (Normalize(w.Text), command.Span.Start)));
            // A trap runs at the end.
            else if (invocation.Name == "trap" && invocation.Operands.FirstOrDefault()?.StaticText is { } trap && trap.StartsWith("rm ", StringComparison.Ordinal))
                _removed.AddRange(trap.Split(' ').Skip(1).Where(w => w.Length > 0 && w[0] != '-').Select(w => (Normalize(w), int.MaxValue)));
        }

        foreach (var mount in (script.Owner as RunInstructionSyntax)?.Mounts ?? [])
        {
            var fields = mount.Value?.Text.Split(',') ?? [];
            if (fields.FirstOrDefault(f => f.StartsWith("target=", StringComparison.Ordinal) || f.StartsWith("dst=", StringComparison.Ordinal) || f.StartsWith("destination=", StringComparison.Ordinal)) is { } target)
                _mounts.Add(Normalize(target.Substring(target.IndexOf('=') + 1)));
        }
    }

    /// <summary>Whether a file that is written at a position stays in the layer.</summary>
    /// <param name="path">The path as written.</param>
    /// <param name="at">The position of the command in the file.</param>
    public bool AreKept(string path, int at)
    {
        var file = Normalize(path);
        if (file.Length == 0 || file.StartsWith("/dev/", StringComparison.Ordinal) || file.StartsWith("/proc/", StringComparison.Ordinal) || file.StartsWith("/sys/", StringComparison.Ordinal) || file[0] == '&')
            return false;
        return !_removed.Exists(r => r.At > at && Covers(r.Path, file)) && !_mounts.Exists(m => Covers(m, file));
    }

    /// <summary>Whether a command that is known to write one of some files, or whose text names the folder for them, leaves none of them in the layer.</summary>
    public bool Discards(IReadOnlyCollection<string> names, string text, int at) =>
        _removed.Exists(r => r.At > at && (names.Contains(WrittenText.FileName(r.Path), StringComparer.OrdinalIgnoreCase) || (r.Path.Length > 3 && text.Contains(r.Path, StringComparison.Ordinal))))
        || _mounts.Exists(m => m is "/root" or "/home" || names.Contains(WrittenText.FileName(m), StringComparer.OrdinalIgnoreCase) || (m.Length > 4 && !m.StartsWith("/run/secrets", StringComparison.Ordinal) && text.Contains(m, StringComparison.Ordinal)));

    private static bool Covers(string covering, string file)
    {
        var folder = covering.TrimEnd('*').TrimEnd('/');
        return folder.Length > 0 && (folder == file || file.StartsWith(folder + "/", StringComparison.Ordinal) || WrittenText.FileName(folder) == WrittenText.FileName(file)
            // A relative path within a folder that is named absolutely.
            || (file[0] != '/' && file.IndexOf('/') is > 0 and var slash && folder.EndsWith("/" + file.Substring(0, slash), StringComparison.Ordinal)));
    }

    private static string Normalize(string path)
    {
        var text = path.Replace("\"", "").Replace("'", "");
        foreach (var home in new[] { "~/", "$HOME/", "${HOME}/" })
        {
            if (text.StartsWith(home, StringComparison.Ordinal))
                return "/root/" + text.Substring(home.Length);
        }

        return text.StartsWith("./", StringComparison.Ordinal) ? text.Substring(2) : text;
    }
}
