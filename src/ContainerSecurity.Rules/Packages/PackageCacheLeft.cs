using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Packages;

/// <summary>CNS8006: the cache of the package manager stays in the layer.</summary>
public sealed class PackageCacheLeft : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8006",
        Title = "The cache of the package manager stays in the layer",
        MessageFormat = "'{0}' leaves its cache in the image; {1}",
        Category = Categories.Building,
        Description = "Files that nobody needs make the image larger, and the list of packages in it is stale from the first day.",
        Remediation = "Remove the cache in the same RUN instruction, tell the package manager not to keep one, or mount a cache.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Dockerfile,
        Equivalents =
        [
            "hadolint:DL3009", "hadolint:DL3019", "hadolint:DL3032", "hadolint:DL3036", "hadolint:DL3040",
            "trivy:DS-0015", "trivy:DS-0019", "trivy:DS-0020", "trivy:DS-0025", "trivy:DS-0027",
            "kics:apt_get_install_lists_were_not_deleted", "kics:apk_add_using_local_cache_path", "kics:yum_clean_all_missing",
            "kics:missing_dnf_clean_all", "kics:missing_zypper_clean", "dockle:DKL-DI-0004", "dockle:DKL-DI-0005",
        ],
        Standards = ["CIS-DOCKER:4.3"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS8006"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script is not { Instruction: RunInstructionSyntax run, IsComplete: true } || OsPackageCommand.Read(context.Node.EffectiveCommand) is not { } install)
                return;
            if (OsPackageCache.Left(install, run) is not { } advice)
                return;
            var diagnostic = Diagnostic.Create(Descriptor, install.Invocation.NameWord!.Location, install.Name, advice);
            if (install.Manager.IsApk)
                diagnostic = diagnostic with { Fixes = [new CodeFix("Keep no cache", [new TextChange(new TextSpan(install.Verb.Span.End, 0), " --no-cache")])] };
            context.Report(diagnostic);
        });
}
