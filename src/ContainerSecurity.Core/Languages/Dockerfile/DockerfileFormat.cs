using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Dockerfiles: <c>Dockerfile</c>, <c>Dockerfile.*</c>, <c>*.Dockerfile</c>, <c>Containerfile</c> and the like.</summary>
internal sealed class DockerfileFormat : TextFormat
{
    // Files about Dockerfiles, and templates of them: taken for one only if they begin like one.
    private static readonly string[] OtherEndings =
    [
        ".md", ".mdx", ".adoc", ".rst", ".txt", ".html", ".xml", ".svg", ".log", ".csv",
        ".json", ".jsonl", ".yaml", ".yml", ".toml", ".ini", ".cfg", ".lock", ".snap",
        ".py", ".go", ".js", ".mjs", ".ts", ".rb", ".rs", ".c", ".h", ".cpp", ".sh", ".ps1", ".cs", ".java", ".kt", ".lua", ".php", ".pl", ".ipynb",
        ".tmpl", ".tpl", ".gotmpl", ".template", ".j2", ".jinja", ".jinja2", ".erb", ".ejs", ".hbs", ".mustache", ".in",
        ".bak", ".orig", ".diff", ".patch", ".gz", ".tgz", ".zip", ".tar",
    ];

    public override DocumentKind Kind => DocumentKind.Dockerfile;

    public override bool IsCandidate(string path)
    {
        var name = NameOf(path);
        return (Names(name, "dockerfile") || Names(name, "containerfile")) && !name.EndsWith("ignore", StringComparison.OrdinalIgnoreCase);
    }

    public override bool Recognizes(string path, SourceText text)
    {
        var name = NameOf(path);
        if (!Names(name, "dockerfile") && !Names(name, "containerfile"))
            return false;
        if (name.EndsWith(".dockerignore", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".containerignore", StringComparison.OrdinalIgnoreCase))
            return false;
        return !Array.Exists(OtherEndings, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || BeginsLikeOne(text.ToString());
    }

    public override ImmutableArray<Document> Parse(string path, SourceText text, ParserOptions options) => [DockerfileParser.Parse(path, text, options)];

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
