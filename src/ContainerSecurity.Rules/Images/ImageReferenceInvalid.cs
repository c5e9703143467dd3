using System;
using System.Linq;

namespace ContainerSecurity.Rules.Images;

public sealed class ImageReferenceInvalid() : Rule(new()
{
    Id = "CNS9066",
    Title = "Image reference is not valid",
    MessageFormat = "'{0}' is not a valid image reference: {1}",
    Category = Categories.Manifests,
    Description = "No engine can pull it: a pod stays in InvalidImageName, and a build stops.",
    Remediation = "Write registry/repository:tag or registry/repository@sha256:digest, with the repository in lowercase.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Containers,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            // BuildKit reports those of FROM and COPY itself; in a template, the text may be the name of a parameter.
            if (context.Node is { Origin: ImageReferenceOrigin.Container, Container.Workload.Platform: WorkloadPlatform.Kubernetes } image && FindFault(image.Text) is { } fault)
                context.Report(image.Location, image.Text, fault);
        });

    // The grammar of references is that of distribution/reference; templates fill in what is between their marks.
    private static string? FindFault(string text)
    {
        if (text.Length is 0 or > 500 || text.IndexOfAny(['$', '{', '}', '<', '>', '%', '[', ']', '(', '#']) >= 0 || text.Trim() != text || IsForTool(text))
            return null;
        if (text.IndexOf("://", StringComparison.Ordinal) is var scheme and > 0)
            return $"remove '{text.Substring(0, scheme + 3)}'";
        var at = text.IndexOf('@');
        var name = at < 0 ? text : text.Substring(0, at);
        if (at >= 0 && text.Length == at + 1)
            return "remove '@', or add a digest";
        var slash = name.LastIndexOf('/');
        var colon = name.IndexOf(':', slash + 1);
        if (colon == name.Length - 1)
            return "add a tag after ':'";
        if (colon > 0 && !IsTag(name.Substring(colon + 1)))
            return $"tag '{name.Substring(colon + 1)}' may contain letters, digits, '.', '_' and '-' only";
        var repository = WithoutRegistry(colon < 0 ? name : name.Substring(0, colon));
        if (repository.Any(char.IsUpper))
            return $"write the repository in lowercase: '{repository.ToLowerInvariant()}'";
        if (repository.Length == 0 || repository[0] == '/' || repository.EndsWith("/", StringComparison.Ordinal) || repository.Contains("//", StringComparison.Ordinal))
            return "a part of the repository is empty";
        return null;
    }

    // ko and skaffold replace the import path of a program by its image, and people replace words in capitals.
    private static bool IsForTool(string text) =>
        text.StartsWith("ko://", StringComparison.Ordinal)
        || text.Split('/', ':', '@', '.').Any(part => part.Split('-').Any(word => word.Length > 2 && word.Any(char.IsUpper) && !word.Any(char.IsLower)));

    private static string WithoutRegistry(string name)
    {
        var slash = name.IndexOf('/');
        var first = slash < 0 ? "" : name.Substring(0, slash);
        return first == "localhost" || first.IndexOfAny(['.', ':']) >= 0 || first.Any(char.IsUpper) ? name.Substring(slash + 1) : name;
    }

    private static bool IsTag(string tag) =>
        tag.Length <= 128 && tag[0] is not ('.' or '-') && tag.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-');
}
