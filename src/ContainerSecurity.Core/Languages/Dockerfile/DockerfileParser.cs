namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Reads Dockerfiles.</summary>
internal static class DockerfileParser
{
    public static DockerfileDocument Parse(string path, SourceText text, ParserOptions options)
    {
        if (text.Length > options.Limits.MaxLength)
            text = SourceText.From(text.ToString(new TextSpan(0, options.Limits.MaxLength)));
        return new DockerfileDocument(path, text, options.Files is { } files ? IgnoreFileFinder.Find(files, path) : null);
    }
}
