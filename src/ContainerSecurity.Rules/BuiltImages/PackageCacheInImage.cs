using System.Linq;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class PackageCacheInImage() : Rule(new()
{
    Id = "CNS8110",
    Title = "A layer carries what a package manager downloaded",
    MessageFormat = "'{0}' adds {1} of a package manager's downloads to the layer; remove them in the command that installs, or mount a cache",
    Category = Categories.Building,
    Description = "The files are of no use once the packages are installed. Every pull carries them, and removing them in a later layer does not make the image smaller.",
    Remediation = "Remove the cache in the same RUN, or keep it out of the layer with RUN --mount=type=cache.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Image,
    Equivalents = ["dockle:DKL-DI-0005", "dockle:DKL-LI-0003"],
})
{
    private const long Least = 1024 * 1024;

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.All(context.Node).Where(f => f.File.Content == ImageFileContent.PackageCache && f.File.Size >= Least))
                context.Report(layer.Location, file.Path, ImageFiles.Size(file.Size));
        });
}
