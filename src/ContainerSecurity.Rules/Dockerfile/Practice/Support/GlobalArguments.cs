using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Finds the arguments that FROM can use.</summary>
internal static class GlobalArguments
{
    /// <summary>The arguments that every builder defines. Source: Dockerfile reference, "Automatic platform ARGs in the global scope".</summary>
    public static readonly HashSet<string> Automatic = new(StringComparer.Ordinal)
    {
        "TARGETPLATFORM", "TARGETOS", "TARGETARCH", "TARGETVARIANT", "TARGETOSVERSION", "TARGETSTAGE",
        "BUILDPLATFORM", "BUILDOS", "BUILDARCH", "BUILDVARIANT", "BUILDOSVERSION",
    };

    /// <summary>The variables that a stage can use without a declaration. Source: Dockerfile reference, "Predefined ARGs"; every builder sets PATH.</summary>
    public static readonly HashSet<string> Predefined = new(StringComparer.OrdinalIgnoreCase) { "http_proxy", "https_proxy", "ftp_proxy", "no_proxy", "all_proxy", "PATH" };

    /// <summary>Declares an argument in the stage, before the instruction that uses it.</summary>
    public static CodeFix Declare(InstructionSyntax user, string name) =>
        new($"Declare {name} in the stage", [new TextChange(new TextSpan(user.Span.Start, 0), $"ARG {name}{user.Document.Text.LineBreak}")]) { IsSafe = false };

    /// <summary>The declarations before the first FROM, in order.</summary>
    public static IEnumerable<KeyValueSyntax> Of(DockerfileDocument document) =>
        document.Instructions.TakeWhile(i => i is not FromInstructionSyntax).OfType<ArgInstructionSyntax>().SelectMany(a => a.Declarations);
}
