using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Unwraps commands that run the command in their arguments. Source: the manuals of the programs.</summary>
internal static class ShellWrappers
{
    private static readonly Wrapper Plain = new("");
    private static readonly Wrapper WithUser = new("") { Operands = 1 };

    private static readonly Dictionary<string, Wrapper> Wrappers = new(StringComparer.Ordinal)
    {
        ["sudo"] = new("ugpCDhRTrtU", "--user", "--group", "--prompt", "--chdir", "--host", "--chroot", "--command-timeout", "--role", "--type", "--other-user", "--close-from") { Assignments = true },
        ["doas"] = new("uCa") { Assignments = true },
        ["env"] = new("uC", "--unset", "--chdir") { Assignments = true },
        ["exec"] = new("a"),
        ["command"] = Plain,
        ["builtin"] = Plain,
        ["nohup"] = Plain,
        ["busybox"] = Plain,
        ["toybox"] = Plain,
        ["setsid"] = Plain,
        ["dumb-init"] = new("r", "--rewrite"),
        ["tini"] = new("pe"),
        ["tini-static"] = new("pe"),
        ["catatonit"] = Plain,
        ["time"] = new("fo", "--format", "--output"),
        ["nice"] = new("n", "--adjustment"),
        ["ionice"] = new("cn", "--class", "--classdata"),
        ["chrt"] = new("TPD") { Operands = 1 },
        ["taskset"] = new("") { Operands = 1 },
        ["prlimit"] = Plain,
        ["xargs"] = new("IEadLnPs", "--max-args", "--max-procs", "--max-lines", "--max-chars", "--arg-file", "--delimiter", "--replace"),
        ["timeout"] = new("sk", "--signal", "--kill-after") { Operands = 1 },
        ["stdbuf"] = new("ioe", "--input", "--output", "--error"),
        ["unbuffer"] = Plain,
        ["chroot"] = new("", "--userspec", "--groups") { Operands = 1 },
        ["fakechroot"] = Plain,
        ["fakeroot"] = new("lsibu", "--lib", "--faked"),
        ["eatmydata"] = Plain,
        ["gosu"] = WithUser,
        ["su-exec"] = WithUser,
        ["setuidgid"] = WithUser,
        ["s6-setuidgid"] = WithUser,
        ["chpst"] = new("uUbenmdoptfrc/"),
        ["setpriv"] = new("", "--reuid", "--regid", "--ruid", "--euid", "--rgid", "--egid", "--groups", "--inh-caps", "--ambient-caps", "--bounding-set", "--securebits", "--pdeathsig", "--selinux-label", "--apparmor-profile"),
        ["capsh"] = Plain,
        ["unshare"] = new("RwSG", "--root", "--wd", "--setuid", "--setgid", "--propagation"),
        ["nsenter"] = new("tSGrwW", "--target", "--setuid", "--setgid"),
        ["flock"] = new("wE", "--timeout", "--wait", "--conflict-exit-code") { Operands = 1 },
        ["setarch"] = WithUser,
        ["linux32"] = Plain,
        ["linux64"] = Plain,
        ["arch"] = new("", "-arch"),
        ["faketime"] = WithUser,
        ["xvfb-run"] = new("nsefpw", "--server-num", "--server-args", "--error-file", "--auth-file", "--wait"),
        ["dbus-run-session"] = Plain,
        ["with-contenv"] = Plain,
        ["watch"] = new("n", "--interval"),
        ["call"] = Plain,
        ["start"] = Plain,
    };

    // Programs one of whose subcommands runs a command.
    private static readonly Dictionary<string, (string Verb, Wrapper Wrapper)> Runners = new(StringComparer.Ordinal)
    {
        ["poetry"] = ("run", Plain),
        ["pipenv"] = ("run", Plain),
        ["pdm"] = ("run", Plain),
        ["rye"] = ("run", Plain),
        ["hatch"] = ("run", Plain),
        ["uv"] = ("run", new("p", "--with", "--python", "--extra", "--group", "--project", "--directory", "--index", "--env-file")),
        ["bundle"] = ("exec", Plain),
        ["conda"] = ("run", new("np", "--name", "--prefix", "--cwd")),
        ["mamba"] = ("run", new("np", "--name", "--prefix", "--cwd")),
        ["micromamba"] = ("run", new("np", "--name", "--prefix", "--cwd", "--root-prefix")),
    };

    public static ShellInvocation Unwrap(ShellCommand command)
    {
        var index = 0;
        while (Next(command, index) is { } next && next < command.Words.Length)
            index = next;
        return new ShellInvocation(command, index);
    }

    // The index of the command that the one at an index runs; null where that is no wrapper.
    private static int? Next(ShellCommand command, int index)
    {
        var invocation = new ShellInvocation(command, index);
        if (invocation.Name is not { } name)
            return null;
        if (name is "call" or "start")
            return command.Script.Dialect == ShellDialect.Cmd ? SkipOfCmd(command, index + 1) : null;
        if (Runners.TryGetValue(name, out var runner))
            return index + 1 < command.Words.Length && command.Words[index + 1].StaticText == runner.Verb ? Skip(command, index + 2, runner.Wrapper) : null;
        // "runuser bob -c .." is a login shell, which ScriptHosts reads; "corepack yarn" is yarn.
        if (name == "runuser")
            return invocation.HasOption("-u", "--user") ? Skip(command, index + 1, new Wrapper("ugG", "--user", "--group", "--supp-group")) : null;
        if (name == "corepack")
            return index + 1 < command.Words.Length && command.Words[index + 1].StaticText is "yarn" or "pnpm" or "npm" ? index + 1 : null;
        if (name == "flock" && invocation.HasOption("-c", "--command"))
            return null;
        return Wrappers.TryGetValue(name, out var wrapper) ? Skip(command, index + 1, wrapper) : null;
    }

    private static int Skip(ShellCommand command, int index, Wrapper wrapper)
    {
        var operands = wrapper.Operands;
        for (; index < command.Words.Length; index++)
        {
            var text = command.Words[index].StaticPrefix;
            if (text == "--")
                return index + 1 + operands;
            if (text.Length > 1 && text[0] == '-')
            {
                if (wrapper.TakesNext(text))
                    index++;
            }
            else if (!(wrapper.Assignments && text.IndexOf('=') > 0) && operands-- <= 0)
                break;
        }

        return index;
    }

    // Options of "start" begin with a slash; its first quoted word is the title of the window.
    private static int SkipOfCmd(ShellCommand command, int index)
    {
        while (index < command.Words.Length && (command.Words[index].StaticPrefix is ['/', ..] || (command.Words[index].IsQuoted && index + 1 < command.Words.Length && command.Words[index - 1].StaticPrefix is not ['/', 'd' or 'D'])))
            index++;
        return index;
    }

    private sealed record Wrapper(string Letters, params string[] Options)
    {
        /// <summary>The number of operands before the command.</summary>
        public int Operands { get; init; }

        /// <summary>Whether variables may be assigned before the command.</summary>
        public bool Assignments { get; init; }

        /// <summary>Whether the value of an option is the next word. The last of several letters may take one: <c>-Eu bob</c>.</summary>
        public bool TakesNext(string option) => option[1] == '-' || Array.IndexOf(Options, option) >= 0
            ? Array.IndexOf(Options, option) >= 0
            : Letters.Contains(option[option.Length - 1]) && (option.Length == 2 || !Letters.Contains(option[1]));
    }
}
