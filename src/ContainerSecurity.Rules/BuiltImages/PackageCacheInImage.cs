using System.Linq;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class PackageCacheInImage() : Rule(new()
{
    Id = "CNS8110",
    Title = "Layer contains a package cache",
    MessageFormat = "'{0}' leaves {1} of package cache in the layer; remove it in the RUN that installs, or use a cache mount",
    Category = Categories.Building,
    Description = "The cache is useless once the packages are installed, is downloaded with every pull, and still counts if a later layer removes it.",
    Remediation = "Remove the cache in the same RUN, or keep it out of the layer with RUN --mount=type=cache.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Image,
    Equivalents = ["dockle:DKL-DI-0005", "dockle:DKL-LI-0003"],
})
{
    private const long Least = 1024 * 1024;

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.All(context.Node).Where(f => f.File.Content == SensitiveFileKind.PackageCache && f.File.Size >= Least))
                context.Report(layer.Location, file.Path, ImageFiles.Size(file.Size));
        });
}
