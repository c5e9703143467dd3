using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class PasswordSetInBuild() : Rule(new()
{
    Id = "CNS3010",
    Title = "The build sets an account's password",
    MessageFormat = "This {0} of an account in the image; let the account have no password, and do not log in to containers by one",
    Category = Categories.Secrets,
    Description = "Every container of the image has the same password, and its hash, or the password itself, can be read from the image. A container needs no login by password.",
    Remediation = "Remove the command. Where a user is needed, make it without a password (useradd without -p, adduser --disabled-password).",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["checkov:CKV2_DOCKER_17", "dockle:DKL-LI-0001"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-798", "CWE-258"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not RunInstructionSyntax || context.Node.Pipeline is { Elements.Length: > WrittenText.LongestPipeline })
                return;
            var command = context.Node.EffectiveCommand;
            if (command.Name == "chpasswd" && !IsLocked(context.Node))
                context.Report(command.NameWord!.Location, "sets the password");
            else if (command.Name == "passwd" && command.HasOption("-d", "--delete"))
                context.Report(command.NameWord!.Location, "takes away the password");
            else if (command.Name == "passwd" && (command.HasOption("--stdin") || context.Node.PipelineIndex > 0))
                context.Report(command.NameWord!.Location, "sets the password");
            else if (command.Name is "useradd" or "usermod" && OptionWord(command, "-p", "--password") is { } password && !IsNoPassword(password.StaticText))
                context.Report(password.Location, "sets the password");
        });

    // A star or an exclamation mark in place of the hash: nobody can log in by a password.
    private static bool IsLocked(ShellCommand command) =>
        command.PipelineIndex > 0 && command.Pipeline!.Elements[command.PipelineIndex - 1] is ShellCommand { EffectiveCommand: { Name: "echo" or "printf" } print }
        && print.Operands.LastOrDefault()?.StaticText is { } pair && pair.IndexOf(':') is >= 0 and var colon && IsNoPassword(pair.Substring(colon + 1).Trim());

    private static bool IsNoPassword(string? hash) => hash is "*" or "!" or "!!" or "x" or "*LK*";

    private static ShellWord? OptionWord(ShellInvocation command, string letter, string name)
    {
        var words = command.Arguments;
        for (var i = 0; i < words.Length; i++)
        {
            var prefix = words[i].StaticPrefix;
            if (prefix == letter || prefix == name)
                return i + 1 < words.Length ? words[i + 1] : null;
            if (prefix.StartsWith(name + "=", StringComparison.Ordinal))
                return words[i];
        }

        return null;
    }
}
