using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class PackageCacheLeft() : Rule(Descriptor, OnlyBuilt)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8006",
        Title = "Package cache stays in the image",
        MessageFormat = "'{0}' leaves its package cache in the image; {1}",
        Category = Categories.Building,
        Description = "The package cache makes the image larger, and the package index in it is outdated from the first day.",
        Remediation = "Remove the cache in the same RUN instruction, turn it off in the package manager, or use a cache mount.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents =
        [
            "hadolint:DL3009", "hadolint:DL3019", "hadolint:DL3032", "hadolint:DL3036", "hadolint:DL3040",
            "trivy:DS-0015", "trivy:DS-0019", "trivy:DS-0020", "trivy:DS-0025", "trivy:DS-0027",
            "kics:apt_get_install_lists_were_not_deleted", "kics:apk_add_using_local_cache_path", "kics:yum_clean_all_missing",
            "kics:missing_dnf_clean_all", "kics:missing_zypper_clean", "dockle:DKL-DI-0004", "dockle:DKL-DI-0005",
        ],
        Standards = ["CIS-DOCKER:4.3"],
        HasFix = true,
    };

    private static readonly DiagnosticDescriptor OnlyBuilt = new()
    {
        Id = "CNS8027",
        Title = "Package cache stays in a build stage",
        MessageFormat = "'{0}' leaves its package cache in the build stage; {1}",
        Category = Categories.Building,
        Description = "The layers of a build stage are not part of the final image, but the build cache stores them.",
        Remediation = "Remove the cache in the same RUN instruction, or use a cache mount so that later builds reuse it.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = [.. Descriptor.Equivalents.Where(e => e is not ("hadolint:DL3009" or "kics:apt_get_install_lists_were_not_deleted" or "dockle:DKL-DI-0005"))],
        HasFix = true,
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var shipped = ShippedStages.Of(context.Node);
            foreach (var stage in context.Node.Stages)
            {
                var keepsArchives = false;
                foreach (var run in stage.Instructions.Select(Stages.Effective).OfType<RunInstructionSyntax>())
                {
                    if (run.Script is not { IsComplete: true } script)
                        continue;
                    keepsArchives |= OsPackageCache.KeepsArchives(script);
                    Check(context, run, script, shipped.Contains(stage), keepsArchives);
                }
            }
        });

    private static void Check(RuleContext<DockerfileDocument> context, RunInstructionSyntax run, ShellScript script, bool isShipped, bool keepsArchives)
    {
        OsPackageCommand? fetched = null;
        OsPackageCommand? installed = null;
        foreach (var call in script.Commands.Select(c => OsPackageCommand.Read(c.EffectiveCommand)).OfType<OsPackageCommand>())
        {
            if (call.Manager.IsApt)
            {
                // apt leaves the package lists of an update; Debian and Ubuntu images are configured not to keep the packages.
                installed = keepsArchives && OsPackageCache.LeftArchives(call, run) is not null ? call : installed;
                fetched = call.IsRefresh || (fetched is not null && call.IsInstall) ? call : fetched;
                continue;
            }

            if (OsPackageCache.Left(call, run) is not { } advice)
                continue;
            var diagnostic = Diagnostic.Create(isShipped ? Descriptor : OnlyBuilt, call.Invocation.NameWord!.Location, call.Name, advice);
            if (call.Manager.IsApk)
                diagnostic = diagnostic with { Fixes = [new CodeFix("Add --no-cache", [new TextChange(new TextSpan(call.Verb.Span.End, 0), " --no-cache")])] };
            context.Report(diagnostic);
        }

        if (isShipped && fetched is not null && OsPackageCache.LeftLists(fetched, run) is { } remove)
            context.Report(Descriptor, fetched.Invocation.NameWord!.Location, fetched.Name, remove);
        else if (isShipped && installed is not null && OsPackageCache.LeftArchives(installed, run) is { } clean)
            context.Report(Descriptor, installed.Invocation.NameWord!.Location, installed.Name, clean);
    }
}
