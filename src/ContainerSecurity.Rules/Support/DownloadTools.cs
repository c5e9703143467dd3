using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Support;

/// <summary>
/// Reads the command lines of programs that download. Source: curl(1), wget(1); Invoke-WebRequest, Invoke-RestMethod, Start-BitsTransfer, certutil and
/// bitsadmin on learn.microsoft.com; System.Net.WebClient and HttpClient.
/// </summary>
internal static class DownloadTools
{
    // Short options of curl that take a value; the rest of their word is the value.
    private const string CurlValueOptions = "AbcCdDeEFhHKmoPQrtTuUwxXyYz";

    private static readonly ImmutableArray<string> Cmdlets = ["Invoke-WebRequest", "Invoke-RestMethod", "Start-BitsTransfer"];

    private static readonly ImmutableArray<string> Methods =
    [
        "DownloadFile", "DownloadString", "DownloadData", "DownloadFileAsync", "DownloadFileTaskAsync", "DownloadStringAsync", "DownloadStringTaskAsync", "DownloadDataTaskAsync", "OpenRead",
        "GetStringAsync", "GetByteArrayAsync", "GetStreamAsync", "GetAsync",
    ];

    /// <summary>Whether the command downloads something.</summary>
    public static bool Downloads(ShellInvocation command) => command.Name switch
    {
        "curl" or "wget" or "wget2" or "fetch" or "aria2c" or "axel" or "http" or "https" or "xh" => NamesAddress(command),
        "lynx" or "w3m" or "links" or "elinks" => NamesAddress(command) && command.HasOption("-source", "-dump", "-dump_source", "-dump_extra", "--dump"),
        "certutil" => NamesAddress(command) && command.Arguments.Any(a => Is(a, "-urlcache") || Is(a, "/urlcache")),
        "bitsadmin" => NamesAddress(command) && command.Arguments.Any(a => Is(a, "/transfer") || Is(a, "/addfile")),
        { } name => (Cmdlets.Contains(name) || Methods.Contains(name)) && !command.Arguments.IsEmpty,
        null => false,
    };

    /// <summary>The first download among the commands of a node: a list of a substitution, a group, an expression.</summary>
    public static ShellInvocation? FindIn(ShellNode node, ShellScript script)
    {
        foreach (var command in script.Commands)
        {
            if (command.Script == node.Script && node.TextSpan.Contains(command.TextSpan) && Downloads(command.EffectiveCommand))
                return command.EffectiveCommand;
        }

        return null;
    }

    /// <summary>Whether the download is kept as a file by the command itself.</summary>
    public static bool KeepsFile(ShellInvocation download)
    {
        switch (download.Name)
        {
            case "wget" or "wget2":
                return !download.HasOption("--spider") && download.GetOptionValue("-O", "--output-document") is not { Text: "-" or "/dev/null" or "/dev/stdout" };
            case "aria2c" or "axel" or "fetch" or "certutil" or "bitsadmin" or "DownloadFile" or "DownloadFileAsync" or "DownloadFileTaskAsync" or "Start-BitsTransfer":
                return true;
            case "Invoke-WebRequest" or "Invoke-RestMethod":
                return CommandInvocation.From(download)?.Option("-OutFile") is not null || download.Arguments.Any(IsSplatted);
            default:
                return download.HasOption("-o", "-O", "--output", "--remote-name", "--remote-name-all", "--download") && download.GetOptionValue("-o", "--output") is not { Text: "/dev/null" or "-" or "/dev/stdout" or "NUL" or "nul" };
        }
    }

    /// <summary>The option that turns off certificate verification, or null.</summary>
    public static ShellWord? TlsOffOption(ShellInvocation command) => command.Name switch
    {
        "curl" => command.Arguments.FirstOrDefault(word => word.StaticText is { } text && (text is "--insecure" or "--proxy-insecure" || HasShortOption(text, 'k'))),
        "wget" or "wget2" => command.Arguments.FirstOrDefault(word => word.StaticText is "--no-check-certificate"),
        "aria2c" => command.Arguments.FirstOrDefault(word => word.StaticText is "--check-certificate=false"),
        "http" or "https" or "xh" => command.Arguments.FirstOrDefault(word => word.StaticText is "--verify=no" or "--verify=false"),
        "Invoke-WebRequest" or "Invoke-RestMethod" => CommandInvocation.From(command)?.Option("-SkipCertificateCheck"),
        _ => null,
    };

    /// <summary>Whether every URL of the command is on localhost, where nobody can intercept the traffic.</summary>
    public static bool StaysLocal(ShellInvocation command)
    {
        var urls = command.Arguments.Where(word => word.StaticPrefix.Contains("://", StringComparison.Ordinal)).ToList();
        return urls.Count > 0 && urls.TrueForAll(word => Urls.IsLocal(word.StaticPrefix));
    }

    private static bool NamesAddress(ShellInvocation command) =>
        command.Arguments.Any(argument => argument.StaticPrefix.Contains("://", StringComparison.Ordinal) || argument.Parts.Any(p => p.Name is not null) || LooksLikeHost(argument.StaticText));

    private static bool Is(ShellWord word, string text) => string.Equals(word.StaticText, text, StringComparison.OrdinalIgnoreCase);

    private static bool IsSplatted(ShellWord word) => word.Parts.Length == 1 && word.Parts[0] is { Kind: ShellWordPartKind.Parameter } && word.Text.StartsWith("@", StringComparison.Ordinal);

    private static bool HasShortOption(string text, char option)
    {
        if (text.Length < 2 || text[0] != '-' || text[1] == '-')
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == option)
                return true;
            if (CurlValueOptions.Contains(text[i]))
                return false;
        }

        return false;
    }

    private static bool LooksLikeHost(string? text) => text is { Length: > 3 } && text[0] != '-' && text.Contains('.') && text.Contains('/');
}
