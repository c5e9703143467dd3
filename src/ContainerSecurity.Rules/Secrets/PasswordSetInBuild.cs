using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class PasswordSetInBuild() : Rule(new()
{
    Id = "CNS3010",
    Title = "Build sets the password of an account",
    MessageFormat = "This command {0} of an account in the image; remove it, or lock the account with 'passwd -l'",
    Category = Categories.Secrets,
    Description = "Every container of the image has the same password, and anyone who can pull the image can read the password or its hash.",
    Remediation = "Remove the command. Create users without a password: useradd without -p, adduser --disabled-password.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Dockerfile,
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
                context.Report(command.NameWord!.Location, "removes the password");
            else if (command.Name == "passwd" && (command.HasOption("--stdin") || context.Node.PipelineIndex > 0))
                context.Report(command.NameWord!.Location, "sets the password");
            else if (command.Name is "useradd" or "usermod" && OptionWord(command, "-p", "--password") is { } password && !IsNoPassword(password.StaticText))
                context.Report(password.Location, "sets the password");
        });

    // '*' or '!' in place of the hash disables password login.
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
