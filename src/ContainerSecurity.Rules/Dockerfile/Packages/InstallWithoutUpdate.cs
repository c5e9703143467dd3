using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class InstallWithoutUpdate() : Rule(new()
{
    Id = "CNS8111",
    Title = "apt-get install runs without a package index",
    MessageFormat = "'{0} {1}' finds no package, because the image has no package index here; run '{0} update' before it in the same RUN instruction",
    Category = Categories.Building,
    Description = "The base images of Debian and Ubuntu contain no package index, so the build fails with 'Unable to locate package'.",
    Remediation = "Run apt-get update && apt-get install in one RUN instruction.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
})
{
    // Official images that are built on Debian or Ubuntu and remove the lists. Source: the Dockerfiles of the Docker Official Images, 2026-01.
    private static readonly HashSet<string> Images = new(
        "debian ubuntu buildpack-deps python node golang rust ruby php perl gcc openjdk eclipse-temurin nginx httpd postgres redis mariadb tomcat maven gradle".Split(' '), StringComparer.Ordinal);

    // Programs of a build that neither fetch package lists nor run other programs.
    private static readonly HashSet<string> Harmless = new(
        "apt-get apt apt-cache apt-mark dpkg echo printf set cd mkdir rm rmdir cp mv ln touch chmod chown cat sed grep tr cut head tail ls test [ true : export unset tar unzip gzip useradd groupadd adduser addgroup usermod userdel locale-gen update-ca-certificates ldconfig find curl wget gpg install dpkg-reconfigure debconf-set-selections update-alternatives tee sort uniq uname id env which command date sleep npm pip pip3 python3 ln stat".Split(' '),
        StringComparer.Ordinal);

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            // Whether the lists are there at the end of each stage; null where that is unknown.
            var states = new Dictionary<BuildStage, bool?>();
            foreach (var stage in context.Node.Stages)
            {
                bool? hasLists = stage.BaseStage is { } parent ? states.TryGetValue(parent, out var before) ? before : null : HasNoLists(stage) ? false : null;
                foreach (var instruction in stage.Steps.Select(Stages.Effective))
                {
                    if (instruction is RunInstructionSyntax run)
                        hasLists = Follow(context, run, hasLists);
                    else if (instruction is CopyInstructionSyntax or AddInstructionSyntax && MayBringLists(instruction))
                        hasLists = null;
                }

                states[stage] = hasLists;
            }
        });

    private static bool? Follow(RuleContext<DockerfileDocument> context, RunInstructionSyntax run, bool? hasLists)
    {
        // A mount shows other files than those of the layer.
        if (run.Script is not { IsComplete: true } script || run.Mounts.Any(m => m.Text.Contains("apt", StringComparison.Ordinal)))
            return null;
        foreach (var command in script.Commands)
        {
            if (OsPackageCommand.Read(command.EffectiveCommand) is { Manager.IsApt: true } call)
            {
                if (call.IsRefresh || call.Invocation.HasOption("-U", "--update"))
                    hasLists = true;
                else if (call.Verb.StaticText is "distclean" or "dist-clean")
                    hasLists = IsCertain(command) ? false : null;
                else if (call.IsInstall && hasLists == false && call.Packages.Any(p => p.IsStatic) && !call.Invocation.HasOption("--help", "-s", "--simulate", "--no-download") && !call.Invocation.Arguments.Any(a => a.StaticPrefix.StartsWith("Dir", StringComparison.Ordinal)))
                {
                    context.Report(call.Verb.Location, call.Name, call.Verb.StaticText);
                    hasLists = null;
                }
            }
            else if (command.EffectiveCommand is { Name: "rm" } remove && remove.Operands.Any(o => o.IsStatic && CachePaths.Covers(o, "/var/lib/apt/lists")))
                hasLists = IsCertain(command) ? false : null;
            else if (IsUnknown(command))
                hasLists = null;
        }

        return hasLists;
    }

    // In a condition or a loop the command may not run.
    private static bool IsCertain(ShellCommand command)
    {
        for (var at = command.Parent; at is not null; at = at.Parent)
        {
            if (at is ShellIf or ShellCase or ShellFor or ShellWhile or ShellFunction or ShellWord || (at is ShellAndOr list && list.Operators.Contains(ShellOperator.Or)))
                return false;
        }

        return command.Script.Host is null;
    }

    private static bool HasNoLists(BuildStage stage) =>
        stage.BaseImage is { } image && image.RegistryHost == "docker.io" && ImageNames.Repository(image) is { } name && Images.Contains(name)
        && (image.Tag.IsKnown || image.Tag.IsUnset) && image.Tag.Value?.Contains("alpine", StringComparison.Ordinal) != true;

    private static bool MayBringLists(InstructionSyntax instruction)
    {
        var target = instruction switch
        {
            CopyInstructionSyntax copy => copy.Destination?.RawText,
            AddInstructionSyntax add => add.Destination?.RawText,
            _ => null,
        };
        return target is null || target.Trim('"').TrimEnd('/') is "" or "/var" or "/var/lib" || target.Contains("/apt", StringComparison.Ordinal) || target.Contains('$');
    }

    // A script or program that may fetch the lists.
    private static bool IsUnknown(ShellCommand command) =>
        command.NameWord is not null && (command.EffectiveCommand is not { Name: { } name } effective || effective.NameWord!.StaticText!.Contains('/') || !Harmless.Contains(name));
}
