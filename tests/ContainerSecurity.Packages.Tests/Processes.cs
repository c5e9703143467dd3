using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;

namespace ContainerSecurity.Packages.Tests;

/// <summary>Runs programs as people do.</summary>
internal static class Processes
{
    /// <summary>Runs the SDK, with a folder of its own for restored packages.</summary>
    public static ProcessRun DotNet(string folder, string packages, params string[] arguments) =>
        TryRun("dotnet", folder, arguments, ("NUGET_PACKAGES", packages)) ?? throw new InvalidOperationException("The .NET SDK is not on the path.");

    /// <summary>Runs a program; null where there is none of that name.</summary>
    public static ProcessRun? TryRun(string program, string folder, string[] arguments, params IEnumerable<(string Name, string Value)> variables)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // What the runner of these tests says to its own build is not meant for this one.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
            if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
                process.Kill(entireProcessTree: true);
            return new ProcessRun(process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>What a process gave.</summary>
internal sealed record ProcessRun(int ExitCode, string Output);
