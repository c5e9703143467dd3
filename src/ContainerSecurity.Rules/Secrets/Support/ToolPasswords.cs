using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Finds passwords that a program takes by a short option or by position. Source: the manuals of the programs, 2026-11.</summary>
internal static class ToolPasswords
{
    // Options whose value is the secret; long options that say so are found by their names.
    private static readonly Dictionary<string, string[]> Options = new(StringComparer.Ordinal)
    {
        ["sshpass"] = ["-p"],
        ["redis-cli"] = ["-a", "--pass"],
        ["redis-server"] = ["--requirepass", "--masterauth"],
        ["sqlcmd"] = ["-P"],
        ["bcp"] = ["-P"],
        ["ldapsearch"] = ["-w"],
        ["ldapadd"] = ["-w"],
        ["ldapmodify"] = ["-w"],
        ["ldapdelete"] = ["-w"],
        ["ldapwhoami"] = ["-w"],
        ["ldappasswd"] = ["-w", "-s"],
        ["mongo"] = ["-p"],
        ["mongosh"] = ["-p"],
        ["mongodump"] = ["-p"],
        ["mongorestore"] = ["-p"],
        ["mongoimport"] = ["-p"],
        ["cqlsh"] = ["-p"],
        ["twine"] = ["-p"],
        ["mosquitto_pub"] = ["-P"],
        ["mosquitto_sub"] = ["-P"],
        ["zip"] = ["-P"],
        ["unzip"] = ["-P"],
        ["ipmitool"] = ["-P"],
        ["doctl"] = ["-t"],
        ["curl"] = ["--oauth2-bearer", "--pass", "--proxy-pass"],
        ["keytool"] = ["-storepass", "-keypass", "-srcstorepass", "-deststorepass", "-destkeypass", "-srckeypass"],
        ["jarsigner"] = ["-storepass", "-keypass"],
        ["nuget"] = ["-Password", "-ApiKey"],
        ["tailscale"] = ["--authkey", "--auth-key"],
        ["influx"] = ["-password", "-t"],
        ["lastpass"] = ["-p"],
    };

    // Options whose value is the user, a separator and the secret.
    private static readonly Dictionary<string, (string[] Names, char Separator)> Pairs = new(StringComparer.Ordinal)
    {
        ["curl"] = (["-u", "--user", "-U", "--proxy-user"], ':'),
        ["http"] = (["-a", "--auth"], ':'),
        ["https"] = (["-a", "--auth"], ':'),
        ["skopeo"] = (["--creds", "--src-creds", "--dest-creds"], ':'),
        ["podman"] = (["--creds"], ':'),
        ["buildah"] = (["--creds"], ':'),
        ["smbclient"] = (["-U", "--user"], '%'),
        ["rpcclient"] = (["-U", "--user"], '%'),
        ["smbget"] = (["-U", "--user"], '%'),
        ["net"] = (["-U", "--user"], '%'),
        ["lftp"] = (["-u", "--user"], ','),
        ["rabbitmqadmin"] = (["-p"], '\0'),
    };

    private static readonly string[] Attached = ["mysql", "mysqladmin", "mysqldump", "mysqlimport", "mysqlsh", "mysqlcheck", "mysqlshow", "mariadb", "mariadb-admin", "mariadb-dump", "7z", "7za", "7zr"];

    private static readonly string[] Logins = ["docker", "podman", "buildah", "skopeo", "nerdctl", "helm", "az", "oc", "crane", "oras"];

    /// <summary>The passwords, with the option or subcommand that passes them.</summary>
    public static IEnumerable<(TextSpan Span, string Name)> Find(ShellCommand command)
    {
        var invocation = command.EffectiveCommand;
        if (invocation.Name is not { } tool)
            return [];
        var found = new List<(MappedText? Text, string Name)>();
        foreach (var option in Options.TryGetValue(tool, out var names) ? names : [])
            found.Add((invocation.GetOptionValue(option), option));
        if (Pairs.TryGetValue(tool, out var pair) && invocation.GetOptionValue(pair.Names) is { } user)
            found.Add((After(user, pair.Separator), pair.Names[0]));
        if (Attached.Contains(tool))
            found.AddRange(invocation.Arguments.Where(w => w.IsStatic && w.Value.Length > 2 && w.Value.Text.StartsWith("-p", StringComparison.Ordinal)).Select(w => ((MappedText?)w.Value.Slice(2, w.Value.Length - 2), "-p")));
        if (Logins.Contains(tool) && invocation.Operands.Take(3).Any(w => w.StaticText == "login"))
            found.Add((invocation.GetOptionValue("-p"), "-p"));
        if (tool == "openssl")
            found.AddRange(invocation.Arguments.Where(w => w.IsStatic && w.Value.Text.StartsWith("pass:", StringComparison.Ordinal)).Select(w => ((MappedText?)w.Value.Slice(5, w.Value.Length - 5), "pass:")));
        if (tool is "dotnet" or "nuget" && invocation.Operands.Any(w => w.StaticText == "push"))
            found.Add((invocation.GetOptionValue("-k", "--api-key"), "-k"));
        found.AddRange(FindByPosition(tool, [.. invocation.Operands.Take(8)]));
        if (WindowsPasswords.Find(invocation) is { } windows)
            found.Add((windows.Password, windows.Name));
        found.AddRange(FindInHeaders(invocation));
        found.AddRange(FindInPipe(command));
        return found.Where(f => f.Text is { } text && IsPassword(text.Text)).Select(f => (f.Text!.MapSpan(0, f.Text.Length), f.Name));
    }

    private static bool IsPassword(string value) =>
        value.Length > 0 && SecretValues.IsWrittenOut(value) && !SecretValues.IsPlaceholder(value) && !SecretValues.IsHarmless(value) && CommandSecrets.IsPlain(value);

    private static MappedText? After(MappedText pair, char separator) =>
        pair.Text.IndexOf(separator) is > 0 and var at && at + 1 < pair.Length ? pair.Slice(at + 1, pair.Length - at - 1) : null;

    private static IEnumerable<(MappedText? Text, string Name)> FindByPosition(string tool, List<ShellWord> words)
    {
        var first = words.Count > 0 ? words[0].StaticText : null;
        var second = words.Count > 1 ? words[1].StaticText : null;
        switch (tool)
        {
            case "mysqladmin" or "mariadb-admin" when words.FindIndex(w => w.StaticText == "password") is >= 0 and var at && at + 1 < words.Count:
                yield return (Static(words[at + 1]), "password");
                break;
            case "htpasswd" when words.Count == 3:
                yield return (Static(words[2]), "htpasswd");
                break;
            case "rabbitmqctl" when first is "add_user" or "change_password" or "authenticate_user" && words.Count > 2:
                yield return (Static(words[2]), first);
                break;
            case "cargo" or "snyk" or "vault" when (first == "login" || (tool == "snyk" && first == "auth")) && words.Count > 1:
                yield return (Static(words[1]), first!);
                break;
            case "mc" when first == "alias" && second == "set" && words.Count > 5:
                yield return (Static(words[5]), "alias set");
                break;
            case "composer" or "poetry" when first == "config":
                for (var i = 1; i + 1 < words.Count; i++)
                {
                    var name = words[i].StaticText ?? "";
                    if (name.StartsWith("http-basic.", StringComparison.Ordinal) && i + 2 < words.Count)
                        yield return (Static(words[i + 2]), name);
                    else if (name.StartsWith("github-oauth.", StringComparison.Ordinal) || name.StartsWith("gitlab-token.", StringComparison.Ordinal) || name.StartsWith("pypi-token.", StringComparison.Ordinal) || name.StartsWith("bearer.", StringComparison.Ordinal))
                        yield return (Static(words[i + 1]), name);
                }

                break;
            case "bundle" or "bundler" when first == "config" && words.Count > 2 && Static(words[words.Count - 1]) is { } value && words[words.Count - 2].StaticText?.IndexOf('.') > 0:
                yield return (After(value, ':'), "config");
                break;
            case "npm" or "pnpm" or "yarn" or "pip" or "pip3" or "aws" or "gcloud" or "git" or "conda" or "kubectl" or "rclone" or "dvc" when first is "config" or "configure" or "set":
                // "config set NAME VALUE"
                for (var i = 1; i + 1 < words.Count; i++)
                {
                    if (words[i].StaticText is { } name && name.IndexOf('=') < 0 && Static(words[i + 1]) is { } setting && IsNamed(name.Substring(name.LastIndexOfAny([':', '.']) + 1), setting.Text))
                        yield return (setting, name);
                }

                break;
        }
    }

    private static bool IsNamed(string name, string value) =>
        name is "_authToken" or "_auth" or "_password" or "npmAuthToken" or "npmAuthIdent" || SecretDetector.Examine(name, value) is not null;

    // -H "PRIVATE-TOKEN: value"; CNS3007 and CNS3008 find Authorization in the text.
    private static IEnumerable<(MappedText? Text, string Name)> FindInHeaders(ShellInvocation command)
    {
        if (command.Name is not ("curl" or "wget" or "http" or "https" or "xh"))
            yield break;
        foreach (var word in command.Arguments)
        {
            if (Static(word) is not { } text)
                continue;
            var start = text.Text.StartsWith("--header=", StringComparison.Ordinal) ? 9 : text.Text.StartsWith("-H", StringComparison.Ordinal) ? 2 : 0;
            var colon = text.Text.IndexOf(':');
            if (colon <= start || colon - start > 60 || colon + 2 >= text.Length)
                continue;
            var name = text.Text.Substring(start, colon - start).Trim();
            var from = colon + 1;
            while (from < text.Length && text.Text[from] == ' ')
                from++;
            var value = text.Slice(from, text.Length - from);
            if (name.All(c => Chars.IsIn(c, CharClass.Base64Url)) && (SecretDetector.Examine(name, value.Text) is { IsCertain: false } || (name.Equals("X-JFrog-Art-Api", StringComparison.OrdinalIgnoreCase) && value.Length > 16)) && SecretDetector.Find(text.Text) is null)
                yield return (value, name);
        }
    }

    // echo "value" | docker login --password-stdin
    private static IEnumerable<(MappedText? Text, string Name)> FindInPipe(ShellCommand command)
    {
        if (command.EffectiveCommand.Name is not ("echo" or "printf") || command.IsLastInPipeline || command.Pipeline!.Elements.Length > WrittenText.LongestPipeline)
            yield break;
        if (command.Pipeline.Elements[command.PipelineIndex + 1] is ShellCommand next && TakesPassword(next) is { } option && command.EffectiveCommand.Operands.LastOrDefault() is { } word)
            yield return (Static(word), option);
    }

    private static string? TakesPassword(ShellCommand command)
    {
        var next = command.EffectiveCommand;
        foreach (var option in new[] { "--password-stdin", "--with-token", "--registry-password-stdin" })
        {
            if (next.HasOption(option))
                return option;
        }

        return command.Name == "sudo" && command.Invocation.HasOption("-S") ? "-S"
            : next.Name is "cargo" or "snyk" && next.Operands.FirstOrDefault()?.StaticText is "login" or "auth" ? next.Name
            : null;
    }

    private static MappedText? Static(ShellWord word) => word.IsStatic ? word.Value : null;
}
