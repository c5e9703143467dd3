using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Finds the commands that read the output of a command: behind it in a pipe, or around a process substitution.</summary>
internal static class DownloadConsumers
{
    private const int MaxLevels = 50;

    /// <summary>The commands, nearest first.</summary>
    public static IEnumerable<ShellCommand> Of(ShellCommand command)
    {
        ShellNode node = command;
        for (var level = 0; level < MaxLevels && node.Parent is { } parent; level++, node = parent)
        {
            if (parent is ShellPipeline pipeline)
            {
                var index = pipeline.Elements.IndexOf(node);
                foreach (var later in command.Script.Commands.Where(c => c.Script == command.Script && pipeline.Elements.Skip(index + 1).Any(e => e.TextSpan.Contains(c.TextSpan))))
                    yield return later;
                if (index < pipeline.Elements.Length - 1)
                    yield break;
            }

            if (parent is ShellCommand reader && (node is ShellRedirection { Operator: "<" } || node is ShellWord { Parts: [{ Body: not null }] } && node.Text.StartsWith("<", StringComparison.Ordinal)))
            {
                yield return reader;
                yield break;
            }

            if (parent is ShellCommand)
                yield break;
        }
    }

    /// <summary>Whether a command unpacks or stores what it reads. Source: the manuals of the programs.</summary>
    public static bool Keeps(ShellCommand command)
    {
        var program = command.EffectiveCommand;
        return program.Name switch
        {
            "tar" or "bsdtar" or "gtar" => !program.HasOption("-t", "--list", "-c", "--create") && program.Arguments.FirstOrDefault()?.StaticText is not ['t', ..],
            "unzip" or "bsdunzip" or "funzip" or "jar" or "7z" or "7za" or "7zr" or "7zz" or "cpio" or "pax" or "ar" or "rpm2cpio" or "dpkg" or "dpkg-deb" or "rpm" or "zcat" or "gunzip" or "unxz" or "xzcat"
                or "bunzip2" or "bzcat" or "unzstd" or "zstdcat" or "unlz4" or "lz4cat" or "unlzma" or "lzcat" or "uncompress" or "unpigz" or "unbrotli" or "dd" or "tee" => true,
            "gzip" or "pigz" or "xz" or "bzip2" or "zstd" or "lz4" or "lzma" or "lzip" or "brotli" or "compress" or "pbzip2" => program.HasOption("-d", "--decompress", "--uncompress"),
            "install" or "cp" => program.Operands.Any(o => o.StaticText == "/dev/stdin"),
            "Set-Content" or "Out-File" or "Add-Content" or "Tee-Object" => true,
            _ => command.Redirections.Any(r => r.Operator is ">" or ">>" or ">|" && program.Name is "cat" or "sed" or "tr" or "base64" or "head" or "tail"),
        };
    }
}
