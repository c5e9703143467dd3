using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class WholeContextCopied() : Rule(new()
{
    Id = "CNS8084",
    Title = "The whole build context is copied into the image",
    MessageFormat = "This copies everything in the build context{0}; name what is needed, or keep a strict .dockerignore",
    Category = Categories.Building,
    Description = "Everything that lies beside the Dockerfile goes into the image: version control data, local settings, keys. A .dockerignore that leaves out .git and .env shows that somebody minds; then nothing is reported.",
    Remediation = "Name the directories that are needed.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Dockerfile,
    Standards = ["CWE-538"],
})
{
    // What lies in a folder that nobody meant to put into an image, and tells that a .dockerignore is kept.
    private static readonly ImmutableArray<(string Name, string Path)> Telling = [(".git", ".git/config"), (".env", ".env")];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            if (Missing(context.Node.IgnoreFile) is not { } missing)
                return;
            foreach (var copy in FinalImage.StagesOf(context.Node).SelectMany(s => s.Steps).OfType<CopyInstructionSyntax>())
            {
                foreach (var source in copy.Sources.Where(s => copy.From is null && s.RawText is "." or "./" or "/" or "*" or "./*"))
                    context.Report(source.Location, missing);
            }
        });

    // Null where the .dockerignore leaves out what it should; empty where it is not known.
    private static string? Missing(DockerIgnoreFile? ignored)
    {
        if (ignored is null)
            return "";
        if (ignored == DockerIgnoreFile.None)
            return ", and no .dockerignore leaves anything out";
        ImmutableArray<string> let = [.. Telling.Where(t => !ignored.Excludes(t.Path)).Select(t => t.Name)];
        return let.IsEmpty ? null : $", and {ignored.Path} does not leave out {string.Join(" and ", let)}";
    }
}
