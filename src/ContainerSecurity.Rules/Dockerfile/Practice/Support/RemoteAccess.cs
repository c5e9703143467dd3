using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>
/// Finds debuggers, shells and consoles that listen on all addresses without a password. Sources, 2026-11: Node.js, "Debugging Node.js"; the JPDA options of the
/// JDK and its page on JMX agents; the README of debugpy; the command line of Delve; gdbserver(1); the README of ruby/debug; the settings of Xdebug 3; ncat(1),
/// socat(1), ttyd(1); Jupyter Server, "Security"; code-server --help.
/// </summary>
internal static class RemoteAccess
{
    private static readonly HashSet<string> Shells = new(StringComparer.Ordinal) { "sh", "bash", "ash", "dash", "zsh", "ksh", "busybox", "login", "cmd", "powershell", "pwsh" };

    /// <summary>A word that opens a program to the network.</summary>
    internal sealed record Opening(int Index, string What);

    /// <summary>The word of a command line that opens it to the network, or null.</summary>
    /// <param name="words">The program and its arguments; the known part of a word with a variable.</param>
    public static Opening? Find(ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (OfOption(words[i]) is { } what)
                return new Opening(i, what);
        }

        if (words.IsEmpty)
            return null;
        if (words.FirstOrDefault(w => IsSetting(w, "-Dcom.sun.management.jmxremote.authenticate", "false")) is { } jmx && words.Any(w => w.StartsWith("-Dcom.sun.management.jmxremote.port=", StringComparison.Ordinal)))
            return new Opening(words.IndexOf(jmx), "Java management (JMX) without a password");
        var first = words[0];
        var name = first.Substring(first.LastIndexOfAny(['/', '\\']) + 1);
        if (name is "busybox" && words.Length > 1)
            return Find(words.RemoveAt(0)) is { } inner ? inner with { Index = inner.Index + 1 } : null;
        var module = words.Length > 2 && name.StartsWith("python", StringComparison.Ordinal) ? words.IndexOf("-m") : -1;
        if (module > 0 && module + 1 < words.Length)
            name = words[module + 1];
        return OfProgram(name, words) is { } found ? new Opening(found.Index, found.What) : null;
    }

    /// <summary>What a variable opens to the network, or null.</summary>
    public static string? OfVariable(string name, string value)
    {
        var text = value.Trim('"', '\'');
        switch (name)
        {
            case "JAVA_TOOL_OPTIONS" or "_JAVA_OPTIONS" or "JDK_JAVA_OPTIONS" or "JAVA_OPTS" or "JAVA_OPTIONS" or "CATALINA_OPTS" or "JVM_OPTS" or "MAVEN_OPTS" or "NODE_OPTIONS":
                var found = Find([.. text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('"', '\''))]);
                return found?.What;
            case "JPDA_ADDRESS":
                return IsAny(HostOf(text)) ? "the Java debugger" : null;
            case "BUN_INSPECT":
                return IsAny(HostOf(text.Substring(text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0).Split('/')[0])) ? "the Bun debugger" : null;
            case "RUBY_DEBUG_HOST":
                return IsAny(text) ? "the Ruby debugger" : null;
            case "XDEBUG_CONFIG":
                return text.Split(' ').Any(IsXdebugForAnyone) ? "the PHP debugger (Xdebug connects to any client)" : null;
            default:
                return null;
        }
    }

    // Options that have one meaning whatever the program is called: "npx nodemon --inspect=0.0.0.0".
    private static string? OfOption(string word)
    {
        if (word.StartsWith("--inspect", StringComparison.Ordinal) && word.IndexOf('=') is var equals and > 0
            && word.Substring(0, equals) is "--inspect" or "--inspect-brk" or "--inspect-wait" or "--inspect-port")
        {
            return IsAny(HostOf(word.Substring(equals + 1))) ? "the JavaScript debugger" : null;
        }

        if (word.StartsWith("-agentlib:jdwp=", StringComparison.Ordinal) || word.StartsWith("-Xrunjdwp:", StringComparison.Ordinal))
        {
            var fields = word.Substring(word.IndexOfAny(['=', ':'], word.StartsWith("-agentlib", StringComparison.Ordinal) ? "-agentlib:jdwp".Length : 0) + 1).Split(',');
            var address = fields.FirstOrDefault(f => f.StartsWith("address=", StringComparison.Ordinal))?.Substring("address=".Length);
            return fields.Contains("server=y") && address is not null && IsAny(HostOf(address)) ? "the Java debugger" : null;
        }

        return word.StartsWith("-dxdebug.", StringComparison.Ordinal) && IsXdebugForAnyone(word.Substring(2)) ? "the PHP debugger (Xdebug connects to any client)" : null;
    }

    private static (int Index, string What)? OfProgram(string name, ImmutableArray<string> words)
    {
        switch (name)
        {
            case "dlv" when words.Contains("dap") || words.Contains("--headless") || words.Contains("--headless=true"):
                return At(Value(words, "-l", "--listen"), "the Go debugger", IsListening);
            case "debugpy":
                return At(Value(words, "--listen"), "the Python debugger", IsListening);
            case "ptvsd":
                return At(Value(words, "--host"), "the Python debugger", IsAny);
            case "gdbserver":
                return At(words.Skip(1).FirstOrDefault(w => w.Length > 0 && w[0] != '-' && w.Contains(':')) is { } address ? (words.IndexOf(address), address) : null, "the debugger gdbserver", IsListening);
            case "lldb-server":
                return At(words.Skip(1).FirstOrDefault(w => IsListening(w.Substring(w.StartsWith("--listen=", StringComparison.Ordinal) ? "--listen=".Length : 0))) is { } place ? (words.IndexOf(place), ":0") : null, "the debugger lldb-server", IsListening);
            case "rdbg" or "rdebug-ide":
                return At(Value(words, "--host"), "the Ruby debugger", IsAny);
            case "netcoredbg" when words.FirstOrDefault(w => w == "--server" || w.StartsWith("--server=", StringComparison.Ordinal)) is { } server:
                return (words.IndexOf(server), "the .NET debugger");
            case "php":
                var setting = words.FirstOrDefault(IsXdebugForAnyone);
                return setting is null ? null : (words.IndexOf(setting), "the PHP debugger (Xdebug connects to any client)");
            case "nc" or "ncat" or "netcat" or "nc.traditional":
                return OfNetcat(words);
            case "socat" when words.Any(w => IsSocat(w, "EXEC:", "SYSTEM:", "SHELL:")) && words.FirstOrDefault(w => IsSocat(w, "TCP-LISTEN:", "TCP4-LISTEN:", "TCP6-LISTEN:", "TCP-L:") && w.IndexOf("bind=127.", StringComparison.Ordinal) < 0 && w.IndexOf("bind=localhost", StringComparison.Ordinal) < 0) is { } listen:
                return (words.IndexOf(listen), "a shell");
            case "telnetd" or "in.telnetd" when words.Skip(1).Any(w => Shells.Contains(Base(w)) && Base(w) != "login"):
                return (0, "a shell");
            case "ttyd" or "gotty" when Value(words, "-c", "--credential", "-H", "--auth-header") is null && !IsOnLocalHost(Value(words, "-i", "--interface", "-a", "--address")):
                return (0, "a terminal without a password");
            case "code-server" when Value(words, "--auth") is (_, "none") && Value(words, "--bind-addr", "--host") is var (_, host) && IsListening(host.Contains(':') ? host : host + ":0"):
                return (0, "an editor with a terminal without a password");
            case "openvscode-server" when words.Contains("--without-connection-token") && Value(words, "--host") is var (_, host) && IsAny(host):
                return (0, "an editor with a terminal without a password");
            case "jupyter" or "jupyter-lab" or "jupyter-notebook" or "jupyter-server" or "notebook" or "jupyterlab" or "start-notebook.sh" or "start-notebook.py" or "start-singleuser.sh":
                return OfJupyter(name, words);
            default:
                return null;
        }
    }

    private static (int Index, string What)? OfNetcat(ImmutableArray<string> words)
    {
        var listens = words.Skip(1).Any(w => w is "--listen" or "-l" || (IsShort(w) && w.IndexOf('l') > 0));
        var runs = words.Skip(1).FirstOrDefault(w => w is "--exec" or "--sh-exec" or "--lua-exec" || w.StartsWith("--exec=", StringComparison.Ordinal) || w.StartsWith("--sh-exec=", StringComparison.Ordinal) || (IsShort(w) && w[w.Length - 1] is 'e' or 'c'));
        return listens && runs is not null && words.Any(w => w.Split(' ').Any(p => Shells.Contains(Base(p)))) && !words.Any(w => w is "127.0.0.1" or "localhost") ? (0, "a shell") : null;
    }

    // Without a token and a password, whoever opens the page can run code.
    private static (int Index, string What)? OfJupyter(string name, ImmutableArray<string> words)
    {
        string[] tokens = ["--NotebookApp.token", "--ServerApp.token", "--IdentityProvider.token", "--LabApp.token"];
        string[] passwords = ["--NotebookApp.password", "--ServerApp.password", "--PasswordIdentityProvider.hashed_password"];
        string[] addresses = ["--ip", "--NotebookApp.ip", "--ServerApp.ip"];
        if (Value(words, tokens) is not var (index, token) || token.Trim('"', '\'').Length > 0 || (Value(words, passwords) is var (_, password) && password.Trim('"', '\'').Length > 0))
            return null;
        var listens = name.StartsWith("start-", StringComparison.Ordinal) || (Value(words, addresses) is var (_, address) && IsAny(address.Trim('"', '\'')));
        return listens ? (index, "Jupyter without a token") : null;
    }

    // The index and value of an option, "--name value" or "--name=value".
    private static (int Index, string Value)? Value(ImmutableArray<string> words, params string[] names)
    {
        for (var i = 1; i < words.Length; i++)
        {
            foreach (var name in names)
            {
                if (words[i] == name)
                    return i + 1 < words.Length ? (i, words[i + 1]) : null;
                if (words[i].StartsWith(name + "=", StringComparison.Ordinal))
                    return (i, words[i].Substring(name.Length + 1));
            }
        }

        return null;
    }

    private static (int Index, string What)? At((int Index, string Value)? option, string what, Func<string, bool> isOpen) =>
        option is var (index, value) && isOpen(value) ? (index, what) : null;

    private static bool IsOnLocalHost((int Index, string Value)? option) => option is (_, "lo" or "lo0" or "127.0.0.1" or "localhost" or "::1");

    // ":2345", "0.0.0.0:2345"
    private static bool IsListening(string address) => address.Contains(':') && HostOf(address) is var host && (host.Length == 0 || IsAny(host));

    private static bool IsAny(string host) => host is "0.0.0.0" or "*" or "::" or "[::]" or "0";

    // Empty where only a port is given.
    private static string HostOf(string address)
    {
        if (address is "::" or "*" or "[::]")
            return address;
        var colon = address.LastIndexOf(':');
        if (colon >= 0)
            return address.Substring(0, colon);
        return address.All(c => c is >= '0' and <= '9') ? "" : address;
    }

    private static bool IsXdebugForAnyone(string setting) => setting.IndexOf('=') is var equals and > 0
        && setting.Substring(0, equals) is "xdebug.discover_client_host" or "xdebug.remote_connect_back" or "discover_client_host" or "remote_connect_back"
        && setting.Substring(equals + 1).ToLowerInvariant() is "1" or "on" or "yes" or "true";

    private static bool IsSetting(string word, string name, string value) => word.Length == name.Length + 1 + value.Length && word.StartsWith(name + "=", StringComparison.Ordinal) && word.EndsWith(value, StringComparison.Ordinal);

    private static bool IsSocat(string word, params string[] types) => types.Any(t => word.StartsWith(t, StringComparison.OrdinalIgnoreCase));

    private static bool IsShort(string word) => word.Length > 1 && word[0] == '-' && word[1] != '-';

    private static string Base(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
