using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class WholeContextCopied() : Rule(new()
{
    Id = "CNS8084",
    Title = "Whole build context is copied into the image",
    MessageFormat = "Whole build context is copied{0}; copy only the required paths, or exclude the rest in .dockerignore",
    Category = Categories.Building,
    Description = "Every file next to the Dockerfile ends up in the image: version control data, local settings, keys. A .dockerignore file that excludes .git and .env is considered maintained, and nothing is reported.",
    Remediation = "Copy only the directories that are needed.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CWE-538"],
})
{
    // Files that never belong in an image; a .dockerignore that excludes them is considered maintained.
    private static readonly ImmutableArray<(string Name, string Path)> Telling = [(".git", ".git/config"), (".env", ".env")];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            if (Missing(context.Node.IgnoreFile) is not { } missing)
                return;
            foreach (var copy in FinalImage.StagesOf(context.Node).SelectMany(s => s.Steps).OfType<CopyInstructionSyntax>())
            {
                foreach (var source in copy.Sources.Where(s => copy.From is null && s.Value is "." or "./" or "/" or "*" or "./*"))
                    context.Report(source.Location, missing);
            }
        });

    // Null if .dockerignore excludes these files; empty if .dockerignore is unknown.
    private static string? Missing(DockerIgnoreFile? ignored)
    {
        if (ignored is null)
            return "";
        if (ignored == DockerIgnoreFile.None)
            return ", and no .dockerignore excludes anything";
        ImmutableArray<string> let = [.. Telling.Where(t => !ignored.Excludes(t.Path)).Select(t => t.Name)];
        return let.IsEmpty ? null : $", and {ignored.Path} does not exclude {string.Join(" and ", let)}";
    }
}
