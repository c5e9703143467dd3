using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>
/// Finds passwords in the arguments of Windows programs and cmdlets. Source: net user, net use, cmdkey, schtasks, sc config, wmic and ConvertTo-SecureString on
/// learn.microsoft.com.
/// </summary>
internal static class WindowsPasswords
{
    /// <summary>The password and the name of what takes it; null where there is none or it is unknown.</summary>
    public static (MappedText Password, string Name)? Find(ShellInvocation command)
    {
        switch (command.Name)
        {
            case "net" or "net1" when command.Arguments is [{ StaticText: { } verb }, ..] && verb.ToLowerInvariant() is "user" or "use":
                // net user NAME PASSWORD /add; net use \\\\host\\share PASSWORD /user:NAME
                var operands = command.Arguments.Where(a => a.StaticPrefix is not ['/', ..]).Skip(1).ToList();
                return operands.Count > 1 && operands[operands.Count - 1] is { StaticText: { } text } password && text is not ("*" or "?") && !(text.Length == 2 && text[1] == ':') && !text.StartsWith("\\\\", StringComparison.Ordinal)
                    ? (password.Value, "net " + verb) : null;
            case "cmdkey" or "schtasks" or "psexec" or "setx":
                return command.Arguments.FirstOrDefault(a => a.StaticPrefix.StartsWith("/pass:", StringComparison.OrdinalIgnoreCase)) is { IsStatic: true } pass
                    ? (pass.Value.Slice("/pass:".Length, pass.Value.Length - "/pass:".Length), "/pass")
                    : NextOf(command, "/rp") is { } task ? (task, "/rp") : null;
            case "sc" when NextOf(command, "password=") is { } service:
                return (service, "password=");
            case "ConvertTo-SecureString" when CommandInvocation.From(command) is { } convert && convert.Option("-AsPlainText") is not null:
                return (convert.OptionValue("-String") ?? command.Arguments.FirstOrDefault(a => a.StaticPrefix is not ['-', _, ..] && a.IsStatic)?.Value) is { } plain ? (plain, "ConvertTo-SecureString") : null;
            case "SetPassword" or "NetworkCredential::new":
                return command.Arguments.LastOrDefault() is { IsStatic: true } value ? (value.Value, command.Name) : null;
            default:
                return null;
        }
    }

    private static MappedText? NextOf(ShellInvocation command, string option)
    {
        for (var i = 0; i + 1 < command.Arguments.Length; i++)
        {
            if (string.Equals(command.Arguments[i].StaticText, option, StringComparison.OrdinalIgnoreCase))
                return command.Arguments[i + 1] is { IsStatic: true } next ? next.Value : null;
        }

        return null;
    }
}
