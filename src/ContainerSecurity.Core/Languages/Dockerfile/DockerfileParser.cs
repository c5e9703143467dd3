using System.Linq;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Reads Dockerfiles.</summary>
internal static class DockerfileParser
{
    public static DockerfileDocument Parse(string path, SourceText text, ParserOptions options)
    {
        var document = new DockerfileDocument(path, text);
        if (text.Length > options.Limits.MaxLength)
        {
            text = SourceText.From(text.ToString(new TextSpan(0, options.Limits.MaxLength)));
            document = new DockerfileDocument(path, text);
        }

        document.IgnoreFile = options.FindIgnoreFile?.Invoke(path)?.ForDocument();
        var reader = new DockerfileReader(text);
        document.Root = reader.Read(document);
        document.Instructions = document.Root.Instructions;
        document.SetComments([.. reader.Comments]);
        if (IsUtf16(text))
            reader.Problems.Insert(0, new(EngineDescriptors.DockerfileSyntax, new TextSpan(0, 1), "The file is UTF-16 or binary; save it as UTF-8"));
        document.ParserProblemCount = reader.ParserProblemCount;
        InstructionChecker.Check(document, reader.Problems);
        new StageBuilder(document).Build();
        // Most files have none.
        if (reader.Problems.Count > 0)
            document.SyntaxDiagnostics = [.. reader.Problems.OrderBy(p => p.Span.Start).Select(p => p.In(document))];
        return document;
    }

    private static bool IsUtf16(SourceText text)
    {
        if (text.Length == 0)
            return false;
        if (text[0] == '\uFFFE' || (text.Length > 1 && text[0] == '\uFFFD' && text[1] == '\uFFFD'))
            return true;
        var nulls = 0;
        var end = text.Length < 64 ? text.Length : 64;
        for (var i = 0; i < end; i++)
            nulls += text[i] == '\0' ? 1 : 0;
        return nulls * 3 >= end;
    }
}
