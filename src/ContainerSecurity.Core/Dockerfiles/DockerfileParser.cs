namespace ContainerSecurity.Dockerfiles;

/// <summary>Reads Dockerfiles.</summary>
internal static class DockerfileParser
{
    public static DockerfileDocument Parse(string path, SourceText text, ParserOptions options)
    {
        _ = options;
        return new DockerfileDocument(path, text);
    }
}
