using System;

namespace ContainerSecurity;

/// <summary>Tells by a file's name what it may be.</summary>
internal static class FileNames
{
    // Files about Dockerfiles, and templates of them: taken for one only if they begin like one.
    private static readonly string[] OtherEndings =
    [
        ".md", ".txt", ".py", ".go", ".js", ".ts", ".rb", ".sh", ".ps1", ".cs", ".java", ".json", ".yaml", ".yml", ".xml", ".html", ".rst",
        ".tmpl", ".tpl", ".template", ".j2", ".jinja", ".jinja2", ".erb", ".in", ".bak", ".orig", ".lock", ".snap", ".diff", ".patch",
    ];

    /// <summary>Whether the file is a Dockerfile: <c>Dockerfile</c>, <c>Dockerfile.*</c>, <c>*.Dockerfile</c>, <c>Containerfile</c> and the like.</summary>
    public static bool IsDockerfile(string path, SourceText text)
    {
        var name = NameOf(path);
        if (!Names(name, "dockerfile") && !Names(name, "containerfile"))
            return false;
        if (name.EndsWith(".dockerignore", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".containerignore", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var ending in OtherEndings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return BeginsLikeOne(text.ToString());
        }

        return true;
    }

    /// <summary>Whether a file with that name may be a Dockerfile, as far as the name alone tells.</summary>
    public static bool MayBeDockerfile(string path)
    {
        var name = NameOf(path);
        return (Names(name, "dockerfile") || Names(name, "containerfile")) && !name.EndsWith("ignore", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the file is YAML or JSON, SARIF among it.</summary>
    public static bool IsData(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".sarif", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file lists, as text, what trivy is to pass over.</summary>
    public static bool IsTrivyIgnore(string path) => NameOf(path) == ".trivyignore";

    /// <summary>Whether the file lists, in YAML, what trivy is to pass over.</summary>
    public static bool IsTrivyExceptions(string path) => NameOf(path) is ".trivyignore.yaml" or ".trivyignore.yml";

    /// <summary>Whether the file is Bicep, or holds the arguments for one.</summary>
    public static bool IsBicep(string path) =>
        path.EndsWith(".bicep", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".bicepparam", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file is a project that the .NET SDK can publish as an image.</summary>
    public static bool IsProject(string path) =>
        path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".fsproj", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".vbproj", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    // The word at the name's start or behind a separator, and before a separator or the end.
    private static bool Names(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || name[at - 1] is '.' or '_' or '-')
            && (at + word.Length == name.Length || name[at + word.Length] is '.' or '_' or '-');
    }

    private static bool BeginsLikeOne(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var content = line.TrimStart('\uFEFF').Trim();
            if (content.Length == 0 || content[0] == '#')
                continue;
            return (content.StartsWith("FROM ", StringComparison.OrdinalIgnoreCase) || content.StartsWith("ARG ", StringComparison.OrdinalIgnoreCase))
                && !text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal) && !text.Contains("<%", StringComparison.Ordinal);
        }

        return false;
    }
}
